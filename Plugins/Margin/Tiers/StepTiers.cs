using System.Numerics;

namespace Backtests.Margin;


/// <summary>Tier tables of venues that publish caps, each with the one rate for the whole position (OKX).</summary>
public static class StepTiers
{
    /// <summary>A table without deductions whose tiers begin where the one before ends; caps may count contracts or notional.</summary>
    /// <remarks>
    /// Example (OKX ETH-USDT-SWAP, 2022): caps 2,000, 4,000 and 8,000 contracts at 1%, 1.5% and 2%: 4,001 contracts need 2% of all.
    /// </remarks>
    /// <exception cref="MarginException">Caps do not ascend, rates fall or leverages rise.</exception>
    public static RiskTierTable<T> Table<T>(string label, IReadOnlyList<(T Cap, T MaintenanceRate, T MaxLeverage)> tiers)
        where T : struct, INumber<T> =>
        new(label, tiers.Select((tier, n) => new RiskTier<T>(
            n == 0 ? T.Zero : tiers[n - 1].Cap, tier.Cap, tier.MaintenanceRate, T.Zero, tier.MaxLeverage)));
}
