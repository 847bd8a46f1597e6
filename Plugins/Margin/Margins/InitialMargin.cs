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

    /// <summary>
    /// <c>quantity / price / leverage</c> of an inverse contract, in base currency. Quantity is absolute, in quote currency; leverage
    /// &gt; 0.
    /// </summary>
    /// <remarks>Example (Bybit): 60,000 USD at 50,000 with 10x: 1.2 / 10 = 0.12 BTC.</remarks>
    public static T Inverse<T>(T quantity, T price, T leverage) where T : struct, INumber<T> =>
        Of(Notional.Inverse(quantity, price), leverage);

    /// <summary><c>notional * rate</c>, in the currency of the notional, where a venue states the rate and not the leverage.</summary>
    /// <remarks>Example (Deribit, Linear Perpetual): 25 BTC at 100,000 at 2% + 25 * 0.005%: 2,500,000 * 0.02125 = 53,125 USDC.</remarks>
    public static T AtRate<T>(T notional, T rate) where T : struct, INumber<T> => notional * rate;
}
