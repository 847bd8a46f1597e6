using System.Numerics;

namespace Backtests.Margin;


/// <summary>Maintenance rates that a venue derives from another number.</summary>
public static class MaintenanceRate
{
    /// <summary><c>1 / (2 * maximum leverage)</c>: half the smallest initial margin (Hyperliquid, "Margin tiers").</summary>
    /// <remarks>Example: 25x gives 2%, 40x gives 1.25%.</remarks>
    public static T FromMaxLeverage<T>(T maxLeverage) where T : struct, INumber<T> => T.One / (maxLeverage + maxLeverage);

    /// <summary>
    /// <c>initial rate * fraction</c>, rounded down to a whole <paramref name="step"/> (dYdX v4, liquidity tiers, where the step is one
    /// part in a million). The initial rate is the tier's own, not the one scaled by open interest. A step of 0 does not round.
    /// </summary>
    /// <remarks>Example (dydxprotocol/v4-chain, liquidity_tier_test.go): 15% * 80% = 12%; 63.7239% * 28.9284% = 18.4343%.</remarks>
    public static T FromInitialRate<T>(T initialRate, T fraction, T step) where T : struct, IFloatingPoint<T> =>
        TickSize.Floor(initialRate * fraction, step);

    /// <summary>
    /// <c>base + rate per unit * quantity</c>, at most 1, on the whole position (Deribit). Quantity is absolute, in base currency.
    /// </summary>
    /// <remarks>Example (Deribit, Linear Perpetual): 25 BTC at 1% + 0.005% each: 1.125%.</remarks>
    public static T LinearInSize<T>(T baseRate, T ratePerUnit, T quantity) where T : struct, INumber<T> =>
        T.Min(T.One, baseRate + ratePerUnit * quantity);

    /// <summary>
    /// <c>max(rate, 0.8 * rate + factor * sqrt(quantity))</c>, at most 1, on the whole position (Drift: size premium). Quantity is
    /// absolute,
    /// in base currency.
    /// </summary>
    /// <remarks>
    /// Source: drift-labs/protocol-v2, programs/drift/src/math/margin.rs (calculate_size_premium_liability_weight), without the steps of
    /// one
    /// part in ten thousand to which the programme cuts. Example: 3%, factor 0.0001, 10,000 SOL: max(3%, 2.4% + 0.0001 * 100) = 3.4%.
    /// </remarks>
    public static T RootInSize<T>(T baseRate, T factor, T quantity) where T : struct, INumber<T>
    {
        if (T.IsZero(factor)) return baseRate;
        var root = T.CreateChecked(Math.Sqrt(double.CreateChecked(quantity)));
        var premium = baseRate - baseRate / T.CreateChecked(5) + factor * root;
        return T.Min(T.One, T.Max(baseRate, premium));
    }
}
