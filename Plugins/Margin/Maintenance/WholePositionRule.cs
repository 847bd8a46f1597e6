using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// Step tiers: the rate of the tier applies to the whole notional (OKX, BitMEX), so that the margin jumps up where a tier begins.
/// Maintenance amounts in the table must be 0.
/// </summary>
public sealed class WholePositionRule : IMaintenanceRule
{
    /// <inheritdoc/>
    public string Name => "whole-position";

    /// <inheritdoc/>
    public bool DependsOnState => false;

    /// <inheritdoc/>
    public MaintenanceSchedule<T> Schedule<T>(RiskTierTable<T> tiers, in MaintenanceState<T> state) where T : struct, INumber<T>
    {
        TierColumns.RequireNoRootFactor(tiers, Name);
        TierColumns.RequireNoAmount(tiers, Name);
        TierColumns.RequireNoRatePerUnit(tiers, Name);
        TierColumns.RequireNoOpenInterest(tiers, Name);
        return new(tiers.Select(tier => new MaintenancePiece<T>(tier.Floor, tier.MaintenanceRate, T.Zero)));
    }
}
