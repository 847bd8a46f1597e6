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
        foreach (var tier in tiers)
            if (!T.IsZero(tier.MaintenanceAmount))
                throw new MarginException($"{tiers.Label}: maintenance amount {tier.MaintenanceAmount} in a table of the rule '{Name}', "
                    + "which deducts nothing; write 0 or use the rule 'marginal'");
        return new(tiers.Select(tier => new MaintenancePiece<T>(tier.Floor, tier.MaintenanceRate, T.Zero)));
    }
}
