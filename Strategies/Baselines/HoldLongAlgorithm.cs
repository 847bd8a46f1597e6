namespace Backtests.Strategies.Baselines;

/// <summary>Buys at the first price and holds.</summary>
public sealed class HoldLongAlgorithm : HoldAlgorithm
{
    /// <inheritdoc />
    protected override int Direction => 1;
}
