using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// Tax-bracket tiers: each rate applies to the part of the notional inside its tier, computed as <c>notional * rate - amount</c>
/// (Binance, Bybit, Hyperliquid). Continuous where tiers meet.
/// </summary>
public sealed class MarginalRule : IMaintenanceRule
{
    /// <inheritdoc/>
    public string Name => "marginal";

    /// <inheritdoc/>
    public bool DependsOnState => false;

    /// <inheritdoc/>
    public MaintenanceSchedule<T> Schedule<T>(RiskTierTable<T> tiers, in MaintenanceState<T> state) where T : struct, INumber<T>
    {
        TierColumns.RequireNoRatePerUnit(tiers, Name);
        TierColumns.RequireNoOpenInterest(tiers, Name);
        tiers.RequireContinuousMargin(T.One / T.CreateChecked(100));
        return new(tiers.Select(tier => new MaintenancePiece<T>(tier.Floor, tier.MaintenanceRate, tier.MaintenanceAmount)));
    }
}
