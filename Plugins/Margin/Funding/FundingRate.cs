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
}
