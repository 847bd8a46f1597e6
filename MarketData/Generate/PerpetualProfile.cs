namespace Backtests.MarketData;

/// <summary>Rough size and habits of a perpetual, of the order of Binance's in early 2025.</summary>
/// <param name="Symbol">The venue's symbol.</param>
/// <param name="Price">First price, quote currency.</param>
/// <param name="Tick">Price step.</param>
/// <param name="Lot">Quantity step, base units.</param>
/// <param name="MinuteVolume">Usual volume of a minute, base units.</param>
/// <param name="OpenInterest">Usual open interest, base units.</param>
/// <param name="Beta">Its move for a move of the market.</param>
/// <param name="OwnVolatility">Standard deviation of its own moves, as a multiple of the market's.</param>
internal sealed record PerpetualProfile(
    string Symbol, double Price, decimal Tick, decimal Lot, double MinuteVolume, double OpenInterest, double Beta, double OwnVolatility)
{
    public static readonly PerpetualProfile[] All =
    [
        new("BTCUSDT", 88_000, 0.1m, 0.001m, 110, 84_000, 1.0, 0.25),
        new("ETHUSDT", 2_240, 0.01m, 0.001m, 2_600, 1_900_000, 1.12, 0.45),
        new("SOLUSDT", 152, 0.01m, 0.01m, 16_000, 7_200_000, 1.2, 0.6),
        new("XRPUSDT", 2.45, 0.0001m, 0.1m, 900_000, 420_000_000, 1.15, 0.65),
    ];

    /// <summary>The price on the nearest tick.</summary>
    public decimal Round(double price) => Math.Max(1, (long)Math.Round(price / (double)Tick, MidpointRounding.AwayFromZero)) * Tick;

    /// <summary>The quantity in whole lots, at least one.</summary>
    public decimal Lots(double quantity) => Math.Max(1, (long)(quantity / (double)Lot)) * Lot;
}
