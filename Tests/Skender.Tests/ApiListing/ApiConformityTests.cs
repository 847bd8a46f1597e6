using Backtests.Tests;

namespace Backtests.Skender.Tests.ApiListing;

public class ApiConformityTests
{
    private static readonly IReadOnlyList<string> Own = Backtests.Tests.ApiListing.Of(typeof(ApiConformityTests).Assembly);

    private static IReadOnlyList<string> Deviations(IEnumerable<string> listing, bool allowFewerBases = false) =>
        ApiConformity.Deviations(typeof(ApiConformityTests).Assembly, listing, allowFewerBases);

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

    [Fact]
    public void Fewer_bases_than_upstream_are_tolerated_only_when_allowed()
    {
        var listing = Changed("class : Samples.IThing, System.IDisposable", "class : Samples.IThing, System.IDisposable, X.Y<A, B>");

        Assert.Single(Deviations(listing));
        Assert.Empty(Deviations(listing, allowFewerBases: true));
    }

    [Fact]
    public void A_base_that_upstream_lacks_is_reported_even_when_fewer_are_allowed()
    {
        var deviation = Assert.Single(Deviations(Changed("class : Samples.IThing, System.IDisposable", "class : Samples.IThing"), true));

        Assert.StartsWith("not upstream: T:Samples.Base<T> ", deviation, StringComparison.Ordinal);
    }
}
