using System.Numerics;

namespace Backtests.Margin;

/// <summary>The margin that must be there to open a position.</summary>
public static class InitialMargin
{
    /// <summary>
    /// <c>quantity * price / leverage</c> for a linear contract, in quote currency. Quantity is absolute, in base currency; leverage
    /// &gt; 0.
    /// </summary>
    /// <remarks>Example (Binance FAQ 87fa7ee3): 1 BTC at 9,253.30 with 20x needs 9,253.30 / 20 = 462.665 USDT.</remarks>
    public static T Linear<T>(T quantity, T price, T leverage) where T : struct, INumber<T> =>
        Of(Notional.Linear(quantity, price), leverage);

    /// <summary><c>notional / leverage</c>, in the currency of the notional; leverage &gt; 0.</summary>
    public static T Of<T>(T notional, T leverage) where T : struct, INumber<T> => notional / leverage;
}
