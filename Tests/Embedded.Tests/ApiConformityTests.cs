using System.Reflection;
using System.Runtime.CompilerServices;
using Backtests.Tests;

namespace Backtests.Embedded.Tests;

public class ApiConformityTests
{
    public static TheoryData<string> Assemblies =>
    [
        "QuantConnect.Logging", "QuantConnect.Configuration", "QuantConnect.Common", "QuantConnect.Indicators", "QuantConnect.Algorithm",
        "QuantConnect.Algorithm.Framework",
    ];

    [SkippableTheory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_type_and_member_exists_upstream_with_that_signature(string assembly)
    {
        var listing = File.ReadLines(Repository.RequireShared("lean", "api.txt"));
        ApiConformity.Check(Assembly.Load(assembly), listing, AbsentBases.Of(assembly));
    }

    [Fact]
    public void Every_deliberate_deviation_is_of_a_type_that_is_checked() =>
        Assert.All(AbsentBases.All, absent => Assert.Contains(absent.Type, PublicTypes()));

    [SkippableTheory]
    [MemberData(nameof(Assemblies))]
    public void Every_public_type_lives_in_the_assembly_in_which_it_lives_upstream(string assembly)
    {
        var homes = File.ReadLines(Repository.RequireShared("lean", "types.tsv"))
            .Select(line => line.Split('\t'))
            .ToLookup(columns => columns[1], columns => columns[0]);

        var strays = Assembly.Load(assembly).GetExportedTypes()
            .Select(type => type.FullName!)
            .Where(name => homes.Contains(name) && !homes[name].Contains(assembly))
            .Select(name => $"{name} lives in {string.Join(" and ", homes[name])}")
            .ToList();

        Assert.True(strays.Count == 0, string.Join('\n', strays));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void No_assembly_claims_a_higher_version_than_the_upstream(string assembly) =>
        Assert.True(Assembly.Load(assembly).GetName().Version <= new Version(2, 5, 0, 0));

    /// <summary>What an algorithm, the plugins or the strategies could reach here and not on Lean.</summary>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Internals_are_shown_to_the_engine_alone(string assembly) => Assert.All(
        Assembly.Load(assembly).GetCustomAttributes<InternalsVisibleToAttribute>().Select(shown => shown.AssemblyName),
        name => Assert.True(
            name.StartsWith("QuantConnect.", StringComparison.Ordinal) || name is "Backtests.Engine" or "Backtests.Embedded.Tests", name));

    private static IEnumerable<string> PublicTypes() =>
        from row in (IEnumerable<object[]>)Assemblies
        from type in Assembly.Load((string)row[0]).GetExportedTypes()
        select ApiNames.Of(type);
}
