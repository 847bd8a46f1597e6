using Backtests.Tests;
using Skender.Stock.Indicators;

namespace Backtests.Skender.Tests.ApiListing;

public class EmbeddedApiTests
{
    [SkippableFact]
    public void Every_public_type_and_member_is_the_upstreams() =>
        ApiConformity.Check(typeof(Indicator).Assembly, File.ReadLines(Repository.RequireShared("skender", "api.txt")));

    [Fact]
    public void Assembly_has_the_upstreams_name_and_a_version_that_is_not_above_it()
    {
        var name = typeof(Indicator).Assembly.GetName();

        Assert.Equal("Skender.Stock.Indicators", name.Name);
        Assert.True(name.Version <= new Version(2, 6, 1, 0), $"{name.Version}");
    }

    // A name that does not split as the writer of the listing meant it would hide a missing member.
    [SkippableTheory]
    [InlineData("skender")]
    [InlineData("lean")]
    public void Every_line_of_an_upstream_listing_belongs_to_a_type_of_it(string upstream)
    {
        var lines = File.ReadAllLines(Repository.RequireShared(upstream, "api.txt"));
        var types = lines.Where(l => l.StartsWith("T:", StringComparison.Ordinal)).Select(l => ApiConformity.NameOf(l)[2..]).ToHashSet();

        Assert.DoesNotContain(lines, l => !l.StartsWith("T:", StringComparison.Ordinal) && !types.Contains(ApiConformity.OwnerOf(l)));
    }
}
