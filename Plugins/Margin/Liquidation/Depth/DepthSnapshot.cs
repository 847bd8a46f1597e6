namespace Backtests.Margin.Liquidation;

/// <summary>A recorded book at one instant, by bands. Immutable.</summary>
/// <param name="Time">When it was recorded, UTC.</param>
/// <param name="Bids">Bands below the middle, ascending by distance, cumulative.</param>
/// <param name="Asks">Bands above the middle, ascending by distance, cumulative.</param>
public sealed record DepthSnapshot(DateTime Time, IReadOnlyList<DepthBand> Bids, IReadOnlyList<DepthBand> Asks)
{
    /// <summary>
    /// Whether a side cannot be true: bids that cost more on average than the market traded at, or asks that cost less. The nearest band
    /// decides: a ghost order on the wrong side of the market moves the middle, and all bands with it.
    /// </summary>
    /// <param name="isBids">Which side.</param>
    /// <param name="bar">The bar in which the snapshot is used.</param>
    /// <remarks>
    /// Measured on Binance BTCUSDT of 2025-10-10: from 15:20 UTC the archived book keeps a bid of 17.65 BTC at 121,363 while the market
    /// falls to 102,000, and its bid bands are meaningless.
    /// </remarks>
    public bool IsFaulty(bool isBids, in TriggerBar bar)
    {
        foreach (var band in isBids ? Bids : Asks)
            if (band.Quantity > 0m) return isBids ? band.AveragePrice > bar.High : band.AveragePrice < bar.Low;
        return false;
    }
}
