using System.Numerics;

namespace Backtests.Margin;

/// <summary>The rate that longs pay to shorts at each settlement (a fraction of notional; negative: shorts pay).</summary>
public static class FundingRate
{
    /// <summary><c>premium + clamp(interest - premium, -clamp, +clamp)</c>; all are fractions per interval.</summary>
    /// <remarks>
    /// Binance: interest 0.01% per 8 h, clamp 0.05%. Examples: premium 0.06% gives 0.01%; premium 0.10% gives 0.10% - 0.05% = 0.05%.
    /// </remarks>
    public static T FromPremium<T>(T premium, T interest, T clamp) where T : struct, INumber<T> =>
        premium + T.Clamp(interest - premium, -clamp, clamp);

    /// <summary>The rate limited to <c>[-cap, +cap]</c>.</summary>
    public static T Capped<T>(T rate, T cap) where T : struct, INumber<T> => T.Clamp(rate, -cap, cap);

    /// <summary>
    /// The cap that follows from the first tier: <c>factor * maintenance rate</c>. Binance majors: 0.75 * 0.4% = 0.3%.
    /// </summary>
    public static T CapFromMaintenanceRate<T>(T firstTierRate, T factor) where T : struct, INumber<T> => factor * firstTierRate;

    /// <summary>
    /// A cap from both margin rates: <c>factor * (initial rate - maintenance rate)</c>. BitMEX: factor 0.75 (its change between settlements
    /// being limited to 0.75 of the maintenance rate); dYdX v4: factor 6 for the rate per 8 h.
    /// </summary>
    /// <remarks>Examples: BitMEX, 1% and 0.5%: 0.375%. dYdX, 15% and 12%: 18% per 8 h.</remarks>
    public static T CapFromMarginRates<T>(T initialRate, T maintenanceRate, T factor) where T : struct, INumber<T> =>
        factor * (initialRate - maintenanceRate);

    /// <summary>
    /// <c>max(damper, premium) + min(-damper, premium)</c>: nothing while the premium is within the damper, and only what exceeds it beyond
    /// (Deribit, damper 0.025% per 8 h).
    /// </summary>
    /// <remarks>Examples (Deribit, Funding specifications): 0.02% gives 0; 0.05% gives 0.05% - 0.025% = 0.025%.</remarks>
    public static T WithDamper<T>(T premium, T damper) where T : struct, INumber<T> =>
        T.Max(damper, premium) + T.Min(-damper, premium);

    /// <summary>
    /// The part of a rate per <paramref name="rateHours"/> that falls to <paramref name="hours"/>: <c>rate * hours / rate hours</c>
    /// (Hyperliquid settles an eighth of its 8 h rate each hour; Deribit accrues without pause).
    /// </summary>
    /// <remarks>Example (Hyperliquid): 0.01% per 8 h is 0.00125% each hour.</remarks>
    public static T Over<T>(T rate, T hours, T rateHours) where T : struct, INumber<T> => rate * hours / rateHours;
}
