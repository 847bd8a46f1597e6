namespace Backtests.Margin.Liquidation;

/// <summary>Fills the whole order at the mark price at the trigger, worsened by a constant fraction.</summary>
public sealed class ConstantSlippageFill : IForcedOrderFillModel
{
    private readonly decimal _slippage;

    /// <summary>A model with a slippage in basis points (1 = 0.01 %) of the price, in [0, 10000).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside that range.</exception>
    public ConstantSlippageFill(decimal basisPoints = 0m)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(basisPoints);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(basisPoints, 10_000m);
        _slippage = basisPoints / 10_000m;
    }

    /// <inheritdoc/>
    public ForcedExecution Execute(in ForcedOrder order) =>
        new(order.ReferencePrice * (1m + Math.Sign(order.Quantity) * _slippage), order.Quantity);
}
