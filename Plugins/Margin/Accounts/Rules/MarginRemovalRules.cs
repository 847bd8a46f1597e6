namespace Backtests.Margin.Accounts;

/// <summary>The rules of margin removal that come with Backtests.</summary>
public static class MarginRemovalRules
{
    /// <summary>
    /// A registry with <c>initial-margin-at-mark</c> (settings <c>least_share</c> and <c>takes_profit</c>, 1 for yes),
    /// <c>added-margin-only</c> and <c>none</c>, to which assemblies can be added.
    /// </summary>
    public static PluginRegistry<IMarginRemovalRule> BuiltIn() => new PluginRegistry<IMarginRemovalRule>()
        .Register("initial-margin-at-mark", settings => new InitialMarginAtMark(
            settings.Number("least_share", 0m), settings.Number("takes_profit", 0m) != 0m))
        .Register("added-margin-only", () => new AddedMarginOnly())
        .Register("none", () => new NoMarginRemoval());
}
