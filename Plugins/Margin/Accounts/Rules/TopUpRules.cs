namespace Backtests.Margin.Accounts;

/// <summary>The rules of automatic top-up that come with Backtests.</summary>
public static class TopUpRules
{
    /// <summary>A registry with <c>initial-margin</c> and <c>to-maintenance</c>, to which assemblies can be added.</summary>
    public static PluginRegistry<ITopUpRule> BuiltIn() => new PluginRegistry<ITopUpRule>()
        .Register("initial-margin", () => new InitialMarginTopUp())
        .Register("to-maintenance", () => new MissingMarginTopUp());
}
