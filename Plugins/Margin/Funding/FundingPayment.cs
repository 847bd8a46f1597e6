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

    /// <summary>
    /// What an inverse position <b>receives</b>, in base currency: <c>-sign * quantity / mark * rate</c>; the quantity is in quote
    /// currency. Negative: it pays.
    /// </summary>
    /// <remarks>Example: short 100,000 USD at a mark of 50,000 with 0.01%: 2 * 0.0001 = 0.0002 BTC.</remarks>
    public static T Inverse<T>(PositionSide side, T quantity, T markPrice, T rate) where T : struct, INumber<T> =>
        -side.Sign<T>() * Notional.Inverse(quantity, markPrice) * rate;
}
