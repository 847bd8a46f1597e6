namespace Backtests.Margin.Liquidation;

/// <summary>The fill models of forced orders that come with Backtests.</summary>
public static class ForcedOrderFillModels
{
    /// <summary>
    /// A registry with <c>constant-slippage</c> (setting <c>basis_points</c>, 0) and <c>square-root-impact</c> (settings
    /// <c>coefficient</c>,
    /// 1, and <c>largest_impact</c>, 0.05), to which assemblies can be added.
    /// </summary>
    public static PluginRegistry<IForcedOrderFillModel> BuiltIn() => new PluginRegistry<IForcedOrderFillModel>()
        .Register("constant-slippage", settings => new ConstantSlippageFill(settings.Number("basis_points", 0m)))
        .Register("square-root-impact", settings => new SquareRootImpactFill(
            settings.Number("coefficient", 1m), settings.Number("largest_impact", 0.05m)));
}
