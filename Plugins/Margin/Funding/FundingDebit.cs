using System.Numerics;

namespace Backtests.Margin;


/// <summary>Where a funding payment of an isolated position is booked.</summary>
public static class FundingDebit
{
    /// <summary>
    /// The part of a payment that changes the position's margin; the rest changes the available balance. Positive payments are received.
    /// </summary>
    /// <param name="source">Where the venue takes it from.</param>
    /// <param name="payment">What the position receives; negative: it pays.</param>
    /// <param name="availableBalance">What the account has free, 0 or more; same currency.</param>
    /// <remarks>
    /// Example (Bybit, Liquidation price, USDT contract): 250 USDT of funding with 50 USDT available takes 200 USDT from the margin. OKX
    /// takes all of it from there.
    /// </remarks>
    public static T FromMargin<T>(FundingSource source, T payment, T availableBalance) where T : struct, INumber<T> =>
        source switch
        {
            FundingSource.PositionMargin => payment,
            FundingSource.Wallet => T.Zero,
            _ => T.Min(T.Zero, payment + T.Max(T.Zero, availableBalance)),
        };
}
