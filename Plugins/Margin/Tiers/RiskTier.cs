using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// One row of a venue's risk-tier (leverage bracket) table. A position belongs to the tier for which
/// <c>Floor &lt; notional &lt;= Cap</c>: a notional that is exactly a cap belongs to the lower tier.
/// </summary>
/// <typeparam name="T">decimal in accounting, double in sweeps.</typeparam>
/// <param name="Floor">Lowest notional, exclusive, in quote currency. 0 for the first tier.</param>
/// <param name="Cap">Highest notional, inclusive, in quote currency; null when the last tier has no published end.</param>
/// <param name="MaintenanceRate">Maintenance margin rate as a fraction of notional (0.004 = 0.4%), in (0, 1].</param>
/// <param name="MaintenanceAmount">
/// What is deducted from <c>notional * rate</c> in quote currency, so that the margin is continuous where tiers meet (Binance: "cum").
/// 0 in tables whose rate applies to the whole position.
/// </param>
/// <param name="MaxLeverage">Highest leverage a position of this notional may have, at least 1.</param>
public readonly record struct RiskTier<T>(T Floor, T? Cap, T MaintenanceRate, T MaintenanceAmount, T MaxLeverage)
    where T : struct, INumber<T>
{
    /// <summary>
    /// What the rate grows by for each unit of base currency, as a fraction; 0 where it does not depend on the quantity (Deribit:
    /// 0.00005 for each BTC).
    /// </summary>
    public T RatePerUnit { get; init; }

    /// <summary>
    /// What the square root of the size in base currency is multiplied with to give a rate (Drift: "IMF factor"); 0 where the rate does not
    /// depend on it.
    /// </summary>
    public T RootFactor { get; init; }

    /// <summary>Open interest in quote currency from which the rate rises; see <see cref="OpenInterestScaling"/>.</summary>
    public T OpenInterestLower { get; init; }

    /// <summary>Open interest in quote currency at which the rate is 1; 0 where it does not depend on the open interest.</summary>
    public T OpenInterestUpper { get; init; }

    /// <summary>Whether a position of this notional (quote currency) belongs to the tier.</summary>
    public bool Contains(T notional) => notional > Floor && (Cap is not { } cap || notional <= cap);
}
