namespace Backtests.Margin;

/// <summary>The maintenance rules that come with Backtests.</summary>
public static class MaintenanceRules
{
    /// <summary>
    /// A registry with the built-in rules <c>marginal</c>, <c>whole-position</c>, <c>linear-in-size</c>, <c>root-in-size</c> and
    /// <c>open-interest-scaled</c>,
    /// to which assemblies can be added.
    /// </summary>
    public static PluginRegistry<IMaintenanceRule> BuiltIn() => new PluginRegistry<IMaintenanceRule>()
        .Register("marginal", () => new MarginalRule())
        .Register("whole-position", () => new WholePositionRule())
        .Register("linear-in-size", () => new LinearInSizeRule())
        .Register("root-in-size", () => new RootInSizeRule())
        .Register("open-interest-scaled", () => new OpenInterestScaledRule());
}
