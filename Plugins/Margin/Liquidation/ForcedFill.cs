namespace Backtests.Margin.Liquidation;

/// <summary>One forced trade of a liquidation, as the account under test sees it and as the market did.</summary>
/// <param name="Step">Name of the liquidation step that made it.</param>
/// <param name="Symbol">The contract.</param>
/// <param name="Quantity">Signed quantity in contracts: negative sold.</param>
/// <param name="Price">Price at which the account is settled, in quote currency: never worse than the bankruptcy price.</param>
/// <param name="Fee">Liquidation fee taken from the account, in settlement currency.</param>
/// <param name="ExecutionPrice">Price that the market or the other side gave, in quote currency.</param>
/// <param name="IsTakeover">Whether the insurance fund took the position over at the bankruptcy price.</param>
/// <param name="FundGain">What the insurance fund got (positive) or paid, the fee included, in settlement currency.</param>
/// <param name="AutoDeleveraged">
/// Loss that the fund could not pay, borne by traders of the other side who are not part of the run, in settlement currency.
/// </param>
public sealed record ForcedFill(
    string Step,
    string Symbol,
    decimal Quantity,
    decimal Price,
    decimal Fee,
    decimal ExecutionPrice,
    bool IsTakeover,
    decimal FundGain,
    decimal AutoDeleveraged)
{
    /// <summary>Simulated instant inside the bar, UTC.</summary>
    public DateTime Instant { get; init; }

    /// <summary>Part of the quantity (absolute) that deleveraged traders of the run took.</summary>
    public decimal DeleveragedQuantity { get; init; }

    /// <summary>Value of the quantity at the price that the market gave, in settlement currency.</summary>
    public decimal Notional { get; init; }

    /// <summary>Profit (usually a loss) that the account realised by it, before the fee, in settlement currency.</summary>
    public decimal Profit { get; init; }

    /// <summary>The leg in hedge mode; null in one-way mode.</summary>
    public PositionSide? Leg { get; init; }
}
