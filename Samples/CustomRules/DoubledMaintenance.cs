using System.Numerics;
using Backtests.Margin;

namespace CustomRules;

/// <summary>
/// A maintenance rule of one's own: a venue that asks for a multiple of what its marginal tiers say. A venue file names it as
/// <c>"rule": "CustomRules.DoubledMaintenance"</c>.
/// </summary>
public sealed class DoubledMaintenance : IMaintenanceRule
{
    /// <inheritdoc/>
    public string Name => "doubled-maintenance";

    /// <inheritdoc/>
    public bool DependsOnState => false;

    /// <inheritdoc/>
    public MaintenanceSchedule<T> Schedule<T>(RiskTierTable<T> tiers, in MaintenanceState<T> state) where T : struct, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(tiers);
        var two = T.One + T.One;
        return new MaintenanceSchedule<T>(tiers.Select(tier => new MaintenancePiece<T>(
            tier.Floor, T.Min(T.One, two * tier.MaintenanceRate), two * tier.MaintenanceAmount)));
    }
}
