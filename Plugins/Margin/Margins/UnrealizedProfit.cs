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
}
