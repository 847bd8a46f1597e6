namespace Backtests.Strategies.Baselines;

/// <summary>Sells at the first price and holds.</summary>
public sealed class HoldShortAlgorithm : HoldAlgorithm
{
    /// <inheritdoc />
    protected override int Direction => -1;
}
