namespace Backtests.Margin.Liquidation;

/// <summary>The fill models of forced orders that come with Backtests.</summary>
public static class ForcedOrderFillModels
{
    /// <summary>
    /// A registry with <c>constant-slippage</c> (setting <c>basis_points</c>, 0), <c>constant-spread</c> (the same, 5, half of the spread),
    /// <c>square-root-impact</c> (settings <c>coefficient</c>, 1, and <c>largest_impact</c>, 0.05) and <c>recorded-depth</c> (see
    /// <see cref="RecordedDepthFill"/>), to which assemblies can be added.
    /// </summary>
    public static PluginRegistry<IForcedOrderFillModel> BuiltIn() => new PluginRegistry<IForcedOrderFillModel>()
        .Register("constant-slippage", settings => new ConstantSlippageFill(settings.Number("basis_points", 0m)))
        .Register("constant-spread", settings => new ConstantSlippageFill(settings.Number("basis_points", 5m)))
        .Register("square-root-impact", settings => new SquareRootImpactFill(
            settings.Number("coefficient", 1m), settings.Number("largest_impact", 0.05m)))
        .Register("recorded-depth", settings => new RecordedDepthFill(settings));
}
