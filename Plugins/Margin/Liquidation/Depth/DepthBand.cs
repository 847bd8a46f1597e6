namespace Backtests.Margin.Liquidation;

/// <summary>What a book holds from the middle out to a distance: a row of the archives' <c>bookDepth</c>.</summary>
/// <param name="Distance">Distance from the middle as a fraction of it, above 0 (0.01 = 1 %), for bids and asks alike.</param>
/// <param name="Quantity">Sum of the quantities out to there, base currency; not negative.</param>
/// <param name="Notional">Sum of quantity * price out to there, quote currency; not negative.</param>
public readonly record struct DepthBand(decimal Distance, decimal Quantity, decimal Notional)
{
    /// <summary>Average price out to the distance; 0 when there is nothing.</summary>
    public decimal AveragePrice => Quantity > 0m ? Notional / Quantity : 0m;
}
