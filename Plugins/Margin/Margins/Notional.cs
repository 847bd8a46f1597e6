using System.Numerics;

namespace Backtests.Margin;

/// <summary>The value of a position.</summary>
public static class Notional
{
    /// <summary><c>quantity * price</c> of a linear contract in quote currency. Quantity is absolute, in base currency.</summary>
    public static T Linear<T>(T quantity, T price) where T : struct, INumber<T> => quantity * price;

    /// <summary>
    /// <c>quantity / price</c> of an inverse contract in base currency, the coin it is margined in. Quantity is absolute, in quote
    /// currency (contracts times the face value of one).
    /// </summary>
    /// <remarks>Example (Kraken, Equity Protection Process): 1,000 USD at 8,000 are 0.125 BTC.</remarks>
    public static T Inverse<T>(T quantity, T price) where T : struct, INumber<T> => quantity / price;
}
