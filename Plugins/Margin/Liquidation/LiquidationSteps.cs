namespace Backtests.Margin.Liquidation;

/// <summary>The liquidation steps that come with Backtests.</summary>
public static class LiquidationSteps
{
    /// <summary>A registry with <c>cancel-orders</c>, <c>reduce-tier</c> and <c>takeover</c>, to which assemblies can be added.</summary>
    public static PluginRegistry<ILiquidationStep> BuiltIn() => new PluginRegistry<ILiquidationStep>()
        .Register("cancel-orders", () => new CancelOrdersStep())
        .Register("reduce-tier", () => new ReduceTierStep())
        .Register("takeover", () => new TakeoverStep());
}
