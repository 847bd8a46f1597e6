using System.Numerics;

namespace Backtests.Margin;


/// <summary>How far a contract trades from its index, as a fraction of the index; funding follows it.</summary>
public static class PremiumIndex
{
    /// <summary>
    /// <c>(max(0, impact bid - index) - max(0, index - impact ask)) / index</c>: nothing while the index is between the prices at which a
    /// standard amount can be sold and bought.
    /// </summary>
    /// <remarks>
    /// Source: Hyperliquid, "Funding" (the index being its oracle price); Binance and Bybit use the same form. Example: impact bid 10,100
    /// over an oracle of 10,000: 1%.
    /// </remarks>
    public static T FromImpactPrices<T>(T impactBid, T impactAsk, T index) where T : struct, INumber<T> =>
        (T.Max(T.Zero, impactBid - index) - T.Max(T.Zero, index - impactAsk)) / index;
}
