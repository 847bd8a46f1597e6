namespace Backtests.Plugins.Tests;

/// <summary>The compiled DLL must run in a Lean installation: only Lean's own assemblies, and no type of NodaTime, whose version
/// differs.</summary>
public sealed class ReferencesTests
{
    [Fact]
    public void The_plugins_refer_to_Lean_s_API_and_to_nothing_of_the_engine()
    {
        var names = typeof(VenueSession).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).ToArray();

        Assert.Contains("QuantConnect.Common", names);
        Assert.DoesNotContain("NodaTime", names);
        Assert.All(
            names,
            name => Assert.True(
                name.StartsWith("QuantConnect.", StringComparison.Ordinal)
                || name.StartsWith("System.", StringComparison.Ordinal)
                || name is "Backtests.Margin" or "Newtonsoft.Json",
                name));
    }
}
