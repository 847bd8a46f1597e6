using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// The price that values positions and triggers liquidation: the median of two prices built on the index and of the contract's own price
/// (Binance, "Mark Price").
/// </summary>
public static class MarkPrice
{
    /// <summary>Price 1: <c>index * (1 + funding rate * time to funding / interval)</c>.</summary>
    /// <param name="indexPrice">Quote currency.</param>
    /// <param name="fundingRate">Last funding rate, a fraction per interval.</param>
    /// <param name="hoursToFunding">Hours until the next settlement.</param>
    /// <param name="intervalHours">Hours between settlements.</param>
    /// <remarks>Example: index 10,000, rate 0.03%, 4 of 8 hours left: 10,000 * (1 + 0.0003 * 4 / 8) = 10,001.50.</remarks>
    public static T FundingBasis<T>(T indexPrice, T fundingRate, T hoursToFunding, T intervalHours) where T : struct, INumber<T> =>
        indexPrice * (T.One + fundingRate * hoursToFunding / intervalHours);

    /// <summary>Price 2: <c>index + moving average of (mid price - index)</c>.</summary>
    public static T MovingBasis<T>(T indexPrice, T averageBasis) where T : struct, INumber<T> => indexPrice + averageBasis;

    /// <summary>The median of price 1, price 2 and the contract price.</summary>
    public static T Median<T>(T fundingBasis, T movingBasis, T contractPrice) where T : struct, INumber<T> =>
        T.Max(T.Min(fundingBasis, movingBasis), T.Min(T.Max(fundingBasis, movingBasis), contractPrice));
}
