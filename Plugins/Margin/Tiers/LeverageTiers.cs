using System.Numerics;

namespace Backtests.Margin;


/// <summary>Tier tables of venues that publish floors and maximum leverages only (Hyperliquid).</summary>
public static class LeverageTiers
{
    /// <summary>
    /// A marginal table: each tier's rate is <see cref="MaintenanceRate.FromMaxLeverage"/>, its deduction follows from the tiers below, and
    /// it ends where the next begins.
    /// </summary>
    /// <param name="label">What the table belongs to, for error messages.</param>
    /// <param name="tiers">Floors in quote currency, ascending from 0, with the maximum leverage from there on.</param>
    /// <remarks>
    /// Example (Hyperliquid SOL): 20x from 0 and 10x from 70 M USDC: rates 2.5% and 5%, deductions 0 and 1,750,000 USDC.
    /// </remarks>
    /// <exception cref="MarginException">The floors do not ascend from 0, or a leverage is below 1 or rises.</exception>
    public static RiskTierTable<T> Table<T>(string label, IReadOnlyList<(T Floor, T MaxLeverage)> tiers) where T : struct, INumber<T>
    {
        foreach (var (_, leverage) in tiers)
            if (!(leverage >= T.One)) throw new MarginException($"{label}: maximum leverage {leverage} is below 1");
        var rates = tiers.Select(tier => (tier.Floor, Rate: MaintenanceRate.FromMaxLeverage(tier.MaxLeverage))).ToArray();
        var amounts = MaintenanceAmount.Chain(rates);
        return new(label, tiers.Select((tier, n) => new RiskTier<T>(
            tier.Floor, n + 1 < tiers.Count ? tiers[n + 1].Floor : null, rates[n].Rate, amounts[n], tier.MaxLeverage)));
    }
}
