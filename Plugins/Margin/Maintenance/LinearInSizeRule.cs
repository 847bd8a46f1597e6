using System.Numerics;

namespace Backtests.Margin;


/// <summary>
/// The rate grows with the position's own quantity and applies to the whole position (Deribit): <c>notional * (rate + rate per unit *
/// quantity)</c>, quadratic in size. The table has the column <c>rate_per_unit</c>.
/// </summary>
public sealed class LinearInSizeRule : IMaintenanceRule
{
    /// <inheritdoc/>
    public string Name => "linear-in-size";

    /// <inheritdoc/>
    public bool DependsOnState => true;

    /// <inheritdoc/>
    public MaintenanceSchedule<T> Schedule<T>(RiskTierTable<T> tiers, in MaintenanceState<T> state) where T : struct, INumber<T>
    {
        TierColumns.RequireNoRootFactor(tiers, Name);
        TierColumns.RequireNoAmount(tiers, Name);
        TierColumns.RequireNoOpenInterest(tiers, Name);
        var quantity = state.Quantity;
        return new(tiers.Select(tier => new MaintenancePiece<T>(
            tier.Floor, MaintenanceRate.LinearInSize(tier.MaintenanceRate, tier.RatePerUnit, quantity), T.Zero)));
    }
}
