using System.Numerics;

namespace Backtests.Margin;

/// <summary>The equity below which a position is liquidated.</summary>
public static class MaintenanceMargin
{
    /// <summary>
    /// Maintenance margin of a linear position at the mark price, in quote currency: for Binance <c>quantity * mark * rate - amount</c>
    /// with the tier of that notional. The chosen leverage does not enter.
    /// </summary>
    /// <remarks>
    /// Example (Binance FAQ b3c689c1): 109.488 BTC at 31,967.27 in the tier 2.5% / 16,300:
    /// 109.488 * 31,967.27 * 0.025 - 16,300 = 71,200.81 USDT.
    /// </remarks>
    public static T Linear<T>(MaintenanceSchedule<T> schedule, T quantity, T markPrice) where T : struct, INumber<T> =>
        schedule.Margin(Notional.Linear(quantity, markPrice));

    /// <summary>
    /// Maintenance margin of an inverse position at the mark price, in base currency: the schedule's floors and deductions are in base
    /// currency too.
    /// </summary>
    /// <remarks>Example (Bybit): 60,000 USD at 50,000 and 0.5%: 1.2 * 0.005 = 0.006 BTC.</remarks>
    public static T Inverse<T>(MaintenanceSchedule<T> schedule, T quantity, T markPrice) where T : struct, INumber<T> =>
        schedule.Margin(Notional.Inverse(quantity, markPrice));
}
