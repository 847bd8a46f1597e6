using System.Numerics;

namespace Backtests.Margin;

/// <summary>The value of a position.</summary>
public static class Notional
{
    /// <summary><c>quantity * price</c> of a linear contract in quote currency. Quantity is absolute, in base currency.</summary>
    public static T Linear<T>(T quantity, T price) where T : struct, INumber<T> => quantity * price;
}
