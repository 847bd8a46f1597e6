using System.Reflection;
using Backtests.Tests;
using Samples;

namespace Backtests.Skender.Tests.ApiListing;

/// <summary>The expected lines are written by hand in the shapes that occur in the upstream listings.</summary>
public class ApiListingTests
{
    private static readonly string AssemblyName = typeof(ApiListingTests).Assembly.GetName().Name!;

    private static void Equal(Type type, params string[] lines)
    {
        var expected = lines.Select(l => l.Replace("@", "@" + AssemblyName, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, Backtests.Tests.ApiListing.Of(type));
    }

    [Fact]
    public void Enum_lists_underlying_type_flags_and_values() => Equal(typeof(Wide),
        "T:Samples.Wide enum : System.Int64 [Flags] @",
        "V:Samples.Wide.None = 0",
        "V:Samples.Wide.Left = 1",
        "V:Samples.Wide.Right = 2");

    [Fact]
    public void Enum_values_may_be_negative_and_obsolete() => Equal(typeof(Color),
        "T:Samples.Color enum : System.Int32 @",
        "V:Samples.Color.Down = -1",
        "V:Samples.Color.Red = 1",
        "V:Samples.Color.Blue = 2 [Obsolete]");

    [Fact]
    public void Interface_members_are_abstract_unless_they_have_a_body() => Equal(typeof(ISized),
        "T:Samples.ISized interface : Samples.IThing @",
        "P:Samples.ISized.Size : System.Int32 { get; } abstract",
        "P:Samples.ISized.Label : System.String { get; } default-impl",
        "E:Samples.ISized.Changed : System.EventHandler abstract",
        "M:Samples.ISized.Grow(in System.TimeOnly from, ref System.Decimal by) : System.Void abstract");

    [Fact]
    public void Delegate_is_one_line_without_variance() => Equal(typeof(Handler<>),
        "T:Samples.Handler<T> delegate(System.Object sender, T data) : System.Void @");

    [Fact]
    public void Abstract_generic_class_lists_protected_members_and_hides_internal_ones() => Equal(typeof(Base<>),
        "T:Samples.Base<T> abstract class : Samples.IThing, System.IDisposable where T: class, Samples.IThing @",
        "F:Samples.Base<T>.Rate : System.Decimal const = 0.0010m",
        "F:Samples.Base<T>.Text : System.String protected const = \"a b\"",
        "F:Samples.Base<T>.Span : System.TimeSpan static readonly",
        "F:Samples.Base<T>.Count : System.Int32 protected",
        "C:Samples.Base<T>() protected",
        "P:Samples.Base<T>.Current : T { get; } abstract",
        "P:Samples.Base<T>.Name : System.String { get; protected set; } virtual",
        "P:Samples.Base<T>.Total : System.Decimal { get; }",
        "P:Samples.Base<T>.Item[System.String key] : System.Decimal { get; } virtual",
        "M:Samples.Base<T>.Run(params T[] items) : System.Void abstract",
        "M:Samples.Base<T>.Dispose() : System.Void",
        "M:Samples.Base<T>.ToString() : System.String override",
        "M:Samples.Base<T>.Step() : System.Void protected virtual");

    [Fact]
    public void Type_nested_in_a_generic_one_shows_each_parameter_where_it_belongs() =>
        Equal(typeof(Base<>).GetNestedType("Inner`1", BindingFlags.NonPublic)!,
            "T:Samples.Base<T>.Inner<TOther> class where T: class, Samples.IThing where TOther: struct protected @",
            "C:Samples.Base<T>.Inner<TOther>()",
            "P:Samples.Base<T>.Inner<TOther>.Keys : System.Collections.Generic.Dictionary<T, TOther?>.KeyCollection { get; init; }");

    [Fact]
    public void Sealed_class_lists_its_bases_defaults_and_operators() => Equal(typeof(Derived),
        "T:Samples.Derived sealed class : Samples.Base<Samples.Derived>, Samples.ISized @",
        "F:Samples.Derived.Half : System.Double const = 0.5d",
        "C:Samples.Derived(Samples.Color? color = Samples.Color.Red(1), System.TimeSpan delay = default, System.Double infinite = NaNd, "
            + "System.Char separator = ',')",
        "C:Samples.Derived(System.String tag) [Obsolete]",
        "E:Samples.Derived.Changed : System.EventHandler",
        "P:Samples.Derived.Size : System.Int32 { get; set; }",
        "P:Samples.Derived.Current : Samples.Derived { get; } override",
        "M:Samples.Derived.Run(params Samples.Derived[] items) : System.Void override",
        "M:Samples.Derived.ToString() : System.String sealed override",
        "M:Samples.Derived.TryGet<TKey>(System.Func<TKey, System.ValueTuple<System.DateTime, System.Double?>> key, "
            + "out System.Byte[][,] value, System.Object any = null) : System.Boolean where TKey: Samples.IThing, new()",
        "M:Samples.Derived.op_Equality(Samples.Derived left, Samples.Derived right) : System.Boolean static",
        "M:Samples.Derived.op_Inequality(Samples.Derived left, Samples.Derived right) : System.Boolean static",
        "M:Samples.Derived.Equals(System.Object obj) : System.Boolean override",
        "M:Samples.Derived.GetHashCode() : System.Int32 override");

    [Fact]
    public void Abstract_override_is_named_so() => Equal(typeof(Middle),
        "T:Samples.Middle abstract class : Samples.Base<Samples.Derived> @",
        "C:Samples.Middle() protected",
        "M:Samples.Middle.ToString() : System.String abstract override");

    [Fact]
    public void Extension_method_shows_its_receiver_and_every_kind_of_default() => Equal(typeof(Extensions),
        "T:Samples.Extensions static class @",
        "M:Samples.Extensions.Scale(this System.Decimal value, System.Decimal by = 1.0m, Samples.Wide sides = Samples.Wide.Left, Right(3), "
            + "System.Int64 max = 10, System.Boolean exact = true, System.String tag = \"\", System.Single? ratio = null, "
            + "System.Double tolerance = 1E-11d, "
            + "System.Decimal floor = -5m, System.MidpointRounding mode = System.MidpointRounding.ToZero(2)) "
            + ": System.Decimal static [Obsolete]");

    [Fact]
    public void Struct_lists_its_interfaces_and_conversions() => Equal(typeof(Money),
        "T:Samples.Money struct : System.IEquatable<Samples.Money> @",
        "C:Samples.Money(System.Decimal amount)",
        "P:Samples.Money.Amount : System.Decimal { get; }",
        "M:Samples.Money.Equals(Samples.Money other) : System.Boolean",
        "M:Samples.Money.Equals(System.Object obj) : System.Boolean override",
        "M:Samples.Money.GetHashCode() : System.Int32 override",
        "M:Samples.Money.op_Implicit(Samples.Money money) : System.Decimal static");

    [Fact]
    public void Types_that_are_not_visible_are_left_out() => Assert.DoesNotContain(
        Backtests.Tests.ApiListing.Of(typeof(ApiListingTests).Assembly),
        l => l.Contains("Unseen", StringComparison.Ordinal));
}
