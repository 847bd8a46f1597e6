using System.Reflection;
using System.Reflection.Emit;
using Backtests.Tests;

namespace Backtests.Skender.Tests.ApiListing;

public class ApiConformityTests
{
    private static readonly IReadOnlyList<string> Own = Backtests.Tests.ApiListing.Of(typeof(ApiConformityTests).Assembly);

    private static IReadOnlyList<string> Deviations(IEnumerable<string> listing, params IReadOnlyList<AbsentBase> known) =>
        ApiConformity.Deviations(typeof(ApiConformityTests).Assembly, listing, known);

    private static List<string> Changed(string from, string to) => Own.Select(l => l.Replace(from, to, StringComparison.Ordinal)).ToList();

    [Fact]
    public void An_assembly_conforms_to_its_own_listing() => Assert.Empty(Deviations(Own));

    [Fact]
    public void A_member_that_upstream_lacks_is_reported() =>
        Assert.Equal("not upstream: P:Samples.Base<T>.Total : System.Decimal { get; }",
            Assert.Single(Deviations(Own.Where(l => !l.StartsWith("P:Samples.Base<T>.Total ", StringComparison.Ordinal)))));

    [Fact]
    public void A_changed_signature_is_reported_beside_the_upstream_one() =>
        Assert.Equal("not upstream: P:Samples.Base<T>.Total : System.Decimal { get; }\n"
            + "    upstream: P:Samples.Base<T>.Total : System.Double { get; }",
            Assert.Single(Deviations(Changed("Total : System.Decimal", "Total : System.Double"))));

    [Theory]
    [InlineData("M:Samples.ISized.Shrink() : System.Void abstract")]
    [InlineData("P:Samples.ISized.Other : System.Int32 { get; } default-impl")]
    [InlineData("M:Samples.Base<T>.Map<U>(System.Func<T, U> by) : U abstract where U: T")]
    public void A_missing_member_of_an_interface_or_an_abstract_one_is_reported(string line) =>
        Assert.Equal($"missing: {line}", Assert.Single(Deviations(Own.Append(line))));

    [Fact]
    public void A_missing_concrete_member_is_no_deviation() =>
        Assert.Empty(Deviations(Own.Append("M:Samples.Base<T>.More() : System.Void virtual")));

    [Theory]
    [InlineData("base type", "sealed class : Samples.Base<Samples.Derived>", "sealed class : Samples.Middle")]
    [InlineData("interface", "interface : Samples.IThing @", "interface : System.IDisposable @")]
    [InlineData("sealed type", "T:Samples.Derived sealed class", "T:Samples.Derived class")]
    [InlineData("abstract type", "T:Samples.Middle abstract class", "T:Samples.Middle class")]
    [InlineData("kind of type", "T:Samples.Money struct", "T:Samples.Money class")]
    [InlineData("constraint", "where T: class, Samples.IThing @", "where T: Samples.IThing @")]
    [InlineData("virtual",
        "Item[System.String key] : System.Decimal { get; } virtual", "Item[System.String key] : System.Decimal { get; }")]
    [InlineData("abstract", "Run(params T[] items) : System.Void abstract", "Run(params T[] items) : System.Void virtual")]
    [InlineData("override", "M:Samples.Derived.GetHashCode() : System.Int32 override", "M:Samples.Derived.GetHashCode() : System.Int32")]
    [InlineData("sealed override", "System.String sealed override", "System.String override")]
    [InlineData("constructor", "C:Samples.Money(System.Decimal amount)", "C:Samples.Money(System.Double amount)")]
    [InlineData("visibility", "C:Samples.Middle() protected", "C:Samples.Middle()")]
    [InlineData("optional value", "System.Int64 max = 10", "System.Int64 max = 11")]
    [InlineData("optional or not", "System.Char separator = ','", "System.Char separator")]
    [InlineData("parameter's name", "System.Decimal by = 1.0m", "System.Decimal factor = 1.0m")]
    [InlineData("enum number", "V:Samples.Wide.Right = 2", "V:Samples.Wide.Right = 3")]
    [InlineData("enum's type", "enum : System.Int64 [Flags]", "enum : System.Int32 [Flags]")]
    [InlineData("flags", "enum : System.Int64 [Flags]", "enum : System.Int64")]
    [InlineData("field or property",
        "F:Samples.Base<T>.Count : System.Int32 protected", "P:Samples.Base<T>.Count : System.Int32 { get; set; } protected")]
    [InlineData("accessor", "P:Samples.Derived.Size : System.Int32 { get; set; }", "P:Samples.Derived.Size : System.Int32 { get; }")]
    [InlineData("constant", "const = 0.0010m", "const = 0.0020m")]
    [InlineData("constant or not", "System.TimeSpan static readonly", "System.TimeSpan static")]
    [InlineData("nested type", "T:Samples.Base<T>.Inner<TOther> class", "T:Samples.Inner<TOther> class")]
    [InlineData("static", "M:Samples.Money.op_Implicit(Samples.Money money) : System.Decimal static",
        "M:Samples.Money.op_Implicit(Samples.Money money) : System.Decimal")]
    [InlineData("passing", "Grow(in System.TimeOnly from", "Grow(System.TimeOnly from")]
    public void A_change_of_any_kind_is_reported(string kind, string ours, string upstream)
    {
        var listing = Changed(ours, upstream);

        Assert.True(!listing.SequenceEqual(Own), kind);
        Assert.NotEmpty(Deviations(listing));
    }

    [Fact]
    public void A_base_that_is_absent_is_tolerated_only_when_it_is_known()
    {
        var listing = Changed("class : Samples.IThing, System.IDisposable", "class : Samples.IThing, System.IDisposable, X.Y<A, B>");

        Assert.Single(Deviations(listing));
        Assert.Empty(Deviations(listing, new AbsentBase("Samples.Base<T>", "X.Y<A, B>", "a test")));
        Assert.Equal(2, Deviations(listing, new AbsentBase("Samples.Base<T>", "X.Z", "another base")).Count);
    }

    [Fact]
    public void An_exception_that_is_not_needed_is_reported() => Assert.Equal(
        "needless exception: Samples.Base<T> without Samples.IThing",
        Assert.Single(Deviations(Own, new AbsentBase("Samples.Base<T>", "Samples.IThing", "no longer true"))));

    [Fact]
    public void A_base_that_upstream_lacks_is_reported_whatever_is_known()
    {
        var deviation = Assert.Single(Deviations(Changed("class : Samples.IThing, System.IDisposable", "class : Samples.IThing")));

        Assert.StartsWith("not upstream: T:Samples.Base<T> ", deviation, StringComparison.Ordinal);
    }

    [Fact]
    public void An_abstract_member_that_users_cannot_implement_is_found()
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("Sample"), typeof(object).Assembly);
        var type = assembly.DefineDynamicModule("Sample").DefineType("Sample.Shut", TypeAttributes.Public | TypeAttributes.Abstract);
        type.DefineMethod("Open", MethodAttributes.Public | MethodAttributes.Abstract | MethodAttributes.Virtual);
        type.DefineMethod("Hidden", MethodAttributes.Assembly | MethodAttributes.Abstract | MethodAttributes.Virtual);
        type.CreateType();
        using var file = new MemoryStream();
        assembly.Save(file);

        Assert.Equal(["Sample.Shut.Hidden"], Backtests.Tests.ApiListing.HiddenAbstractMembers(Assembly.Load(file.ToArray())));
    }
}
