using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// The rate grows with the square root of the position's own quantity and applies to the whole position (Drift); see
/// <see cref="MaintenanceRate.RootInSize"/>. The table has the column <c>root_factor</c>.
/// </summary>
public sealed class RootInSizeRule : IMaintenanceRule
{
    /// <inheritdoc/>
    public string Name => "root-in-size";

    /// <inheritdoc/>
    public bool DependsOnState => true;

    /// <inheritdoc/>
    public MaintenanceSchedule<T> Schedule<T>(RiskTierTable<T> tiers, in MaintenanceState<T> state) where T : struct, INumber<T>
    {
        TierColumns.RequireNoAmount(tiers, Name);
        TierColumns.RequireNoRatePerUnit(tiers, Name);
        TierColumns.RequireNoOpenInterest(tiers, Name);
        var quantity = state.Quantity;
        return new(tiers.Select(tier => new MaintenancePiece<T>(
            tier.Floor, MaintenanceRate.RootInSize(tier.MaintenanceRate, tier.RootFactor, quantity), T.Zero)));
    }
}
