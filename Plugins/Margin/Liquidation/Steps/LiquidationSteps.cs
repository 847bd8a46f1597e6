namespace Backtests.Margin.Liquidation;

/// <summary>The liquidation steps that come with Backtests.</summary>
public static class LiquidationSteps
{
    /// <summary>
    /// A registry with the steps of all venues known here, to which assemblies can be added; docs/liquidation.md says which venue uses
    /// which. Each built-in step also takes the setting <c>mode</c> (isolated or cross), in which alone it runs then.
    /// </summary>
    public static PluginRegistry<ILiquidationStep> BuiltIn()
    {
        var registry = new PluginRegistry<ILiquidationStep>();
        Add("cancel-orders", settings => new CancelOrdersStep(
            settings.Choice("which", ("all", OrderCancellation.All), ("risk-increasing", OrderCancellation.RiskIncreasing))));
        Add("cancel-spot-orders", _ => new CancelOrdersStep(OrderCancellation.Spot, "cancel-spot-orders"));
        Add("auto-repay", _ => new AutoRepayStep());
        Add("reduce-risk-limit", _ => new ReduceRiskLimitStep());
        Add("reduce-tier", settings => new ReduceTierStep(settings));
        Add("incremental", settings => new IncrementalStep(settings));
        Add("market-close", settings => new MarketCloseStep(settings));
        Add("backstop", settings => new BackstopStep(settings));
        Add("block-orders", settings => new BlockOrdersStep(settings));
        Add("close-at-bankruptcy", _ => new CloseAtBankruptcyStep());
        Add("assign", settings => new AssignStep(settings));
        Add("unwind", settings => new DeleverageStep(settings, "unwind"));
        Add("deleverage", settings => new DeleverageStep(settings));
        Add("cover-shortage", settings => new ShortageStep(settings));
        Add("takeover", _ => new TakeoverStep());
        Add("takeover-one-by-one", _ => new TakeoverOneByOneStep());
        return registry;

        void Add(string name, Func<PluginSettings, ILiquidationStep> make) => registry.Register(name, settings =>
        {
            var mode = settings.Choice<MarginMode?>("mode", ("both", null), ("isolated", MarginMode.Isolated), ("cross", MarginMode.Cross));
            return mode is { } only ? new ModeStep(make(settings), only) : make(settings);
        });
    }
}
