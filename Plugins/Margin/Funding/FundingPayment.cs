using System.Numerics;

namespace Backtests.Margin;

/// <summary>What a settlement moves.</summary>
public static class FundingPayment
{
    /// <summary>
    /// What a linear position <b>receives</b>, in quote currency: <c>-sign * quantity * mark * rate</c>. Negative: it pays. A positive
    /// rate is paid by longs.
    /// </summary>
    /// <remarks>Example: long 2 BTC at a mark of 50,000 with 0.01%: -2 * 50,000 * 0.0001 = -10 USDT.</remarks>
    public static T Linear<T>(PositionSide side, T quantity, T markPrice, T rate) where T : struct, INumber<T> =>
        -side.Sign<T>() * Notional.Linear(quantity, markPrice) * rate;
}
