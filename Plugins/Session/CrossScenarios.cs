using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Plugins;

/// <summary>The price paths inside one bar on which a scope is judged: each contract's bar, seen so that its adverse extreme is the right
/// one.</summary>
internal static class CrossScenarios
{
    /// <summary>One view: each contract's own bar.</summary>
    public static readonly IReadOnlyList<Func<TriggerBar, TriggerBar>> Each = [bar => bar];

    private static readonly Func<TriggerBar, TriggerBar>[] Joint = [bar => bar with { High = bar.Low }, bar => bar with { Low = bar.High }];

    /// <summary>The views of a bar to try, one after the other.</summary>
    public static IReadOnlyList<Func<TriggerBar, TriggerBar>> Of(MarginScope scope, CrossPathRule rule) =>
        scope.Symbol is null && rule == CrossPathRule.AllLowsOrAllHighs ? Joint : Each;
}
