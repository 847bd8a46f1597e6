using System.Numerics;

namespace Backtests.Margin;


/// <summary>
/// The taker fee that closing a position would cost, which some venues hold back beside the margin: Bybit values it at the bankruptcy
/// price, OKX and Gate at the mark (see <see cref="MaintenanceSchedule{T}.PlusRate"/>), BitMEX on cost plus margin.
/// </summary>
public static class ClosingFee
{
    /// <summary><c>quantity * price * rate</c> of a linear contract, in quote currency.</summary>
    /// <remarks>
    /// Example (Bybit v5 position record): 75 XRP, bankruptcy price 0.32535, 0.06%: 75 * 0.32535 * 0.0006 = 0.01464075 USDT, which both the
    /// initial and the maintenance margin of the record contain.
    /// </remarks>
    public static T Linear<T>(T quantity, T price, T rate) where T : struct, INumber<T> => Notional.Linear(quantity, price) * rate;

    /// <summary><c>quantity / price * rate</c> of an inverse contract, in base currency; the quantity is in quote currency.</summary>
    /// <remarks>Example: 1,000 USD at a bankruptcy price of 99.0099 and 0.04%: 10.1 * 0.0004 = 0.00404.</remarks>
    public static T Inverse<T>(T quantity, T price, T rate) where T : struct, INumber<T> => Notional.Inverse(quantity, price) * rate;

    /// <summary>
    /// <c>cost * (1 + 1 / leverage) * rate</c>, rounded up to a whole <paramref name="step"/>: what BitMEX adds to the maintenance margin
    /// of a position ("posComm"), in the currency of the cost. A step of 0 does not round.
    /// </summary>
    /// <remarks>
    /// Example (BitMEX position record, 2018): cost 7,435,000 satoshi, 25x, 0.075%: 5,799.3, rounded up to hundreds 5,800 satoshi.
    /// </remarks>
    public static T OnCostAndMargin<T>(T cost, T leverage, T rate, T step) where T : struct, IFloatingPoint<T> =>
        TickSize.Ceiling(cost * (T.One + T.One / leverage) * rate, step);

    /// <summary>
    /// <c>margin / (1 + rate)</c>: the part of added margin that bears losses; the rest pays the fee of closing at a bankruptcy price that
    /// the added margin moved away (Bybit inverse).
    /// </summary>
    /// <remarks>Example: 0.01 ETH added at a taker rate of 0.06%: 0.01 / 1.0006 = 0.009994.</remarks>
    public static T NetOf<T>(T addedMargin, T rate) where T : struct, INumber<T> => addedMargin / (T.One + rate);
}
