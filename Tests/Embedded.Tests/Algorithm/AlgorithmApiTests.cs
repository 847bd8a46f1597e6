using System.Reflection;
using Backtests.Tests;
using QuantConnect.Algorithm;
using QuantConnect.Algorithm.Framework;
using QuantConnect.Algorithm.Framework.Alphas;

namespace Backtests.Embedded.Tests.Algorithm;

public class AlgorithmApiTests
{
    [SkippableFact]
    public void Every_public_member_of_the_algorithm_assembly_is_in_the_upstreams_listing() => Check(typeof(QCAlgorithm).Assembly);

    [SkippableFact]
    public void Every_public_member_of_the_framework_assembly_is_in_the_upstreams_listing() =>
        Check(typeof(NotifiedSecurityChanges).Assembly);

    [SkippableFact]
    public void Every_public_member_of_insights_targets_and_security_changes_is_in_the_upstreams_listing()
    {
        var deviations = ApiConformity.Deviations(typeof(Insight).Assembly, Listing(), AbsentBases.Of(typeof(Insight).Assembly.GetName().Name!));

        Assert.DoesNotContain(deviations, line => line.Contains(":QuantConnect.Algorithm.Framework.", StringComparison.Ordinal)
            || line.Contains(":QuantConnect.Data.UniverseSelection.", StringComparison.Ordinal));
    }

    private static void Check(Assembly assembly) =>
        ApiConformity.Check(assembly, Listing(), AbsentBases.Of(assembly.GetName().Name!));

    private static IEnumerable<string> Listing() => File.ReadLines(Repository.RequireShared("lean", "api.txt"));
}
