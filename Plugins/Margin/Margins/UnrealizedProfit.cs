using System.Numerics;

namespace Backtests.Margin;

/// <summary>What closing a position at a price would gain, before fees.</summary>
public static class UnrealizedProfit
{
    /// <summary>
    /// <c>sign * quantity * (price - entry)</c> of a linear contract, in quote currency. Quantity is absolute, in base currency.
    /// </summary>
    /// <remarks>Example (Binance FAQ b3c689c1): long 109.488 BTC from 32,481.98 at 31,967.27: -56,354.57 USDT.</remarks>
    public static T Linear<T>(PositionSide side, T quantity, T entryPrice, T price) where T : struct, INumber<T> =>
        side.Sign<T>() * quantity * (price - entryPrice);

    /// <summary>
    /// <c>sign * quantity * (1 / entry - 1 / price)</c> of an inverse contract, in base currency. Quantity is absolute, in quote currency.
    /// A long's loss grows without end as the price falls; a short's is at most its entry value.
    /// </summary>
    /// <remarks>Example: long 10,000 USD from 8,000 at 10,000: 10,000 / 8,000 - 10,000 / 10,000 = 0.25 BTC.</remarks>
    public static T Inverse<T>(PositionSide side, T quantity, T entryPrice, T price) where T : struct, INumber<T> =>
        InverseFromValues(side, Notional.Inverse(quantity, entryPrice), Notional.Inverse(quantity, price));

    /// <summary>
    /// <c>sign * (entry value - value)</c> of an inverse contract from its values in base currency, for venues that record values rounded
    /// to the satoshi rather than prices.
    /// </summary>
    /// <remarks>Example (BitMEX position record, 2018): short, cost 7,435,000, mark value 7,433,000 satoshi: -2,000 satoshi.</remarks>
    public static T InverseFromValues<T>(PositionSide side, T entryValue, T value) where T : struct, INumber<T> =>
        side.Sign<T>() * (entryValue - value);
}
