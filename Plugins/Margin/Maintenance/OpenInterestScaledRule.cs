using System.Numerics;

namespace Backtests.Margin;


/// <summary>
/// The rate on the whole position rises to 100% as the market's open interest goes from the tier's lower to its upper bound; see
/// <see cref="OpenInterestScaling"/>. The table has the columns <c>open_interest_lower</c> and <c>open_interest_upper</c>.
/// </summary>
/// <remarks>dYdX v4 itself scales the initial margin in this way and leaves the maintenance margin at the base rate.</remarks>
public sealed class OpenInterestScaledRule : IMaintenanceRule
{
    /// <inheritdoc/>
    public string Name => "open-interest-scaled";

    /// <inheritdoc/>
    public bool DependsOnState => true;

    /// <inheritdoc/>
    public MaintenanceSchedule<T> Schedule<T>(RiskTierTable<T> tiers, in MaintenanceState<T> state) where T : struct, INumber<T>
    {
        TierColumns.RequireNoRootFactor(tiers, Name);
        TierColumns.RequireNoAmount(tiers, Name);
        TierColumns.RequireNoRatePerUnit(tiers, Name);
        var openInterest = state.OpenInterest * state.Price;
        return new(tiers.Select(tier => new MaintenancePiece<T>(tier.Floor,
            OpenInterestScaling.Rate(tier.MaintenanceRate, openInterest, tier.OpenInterestLower, tier.OpenInterestUpper), T.Zero)));
    }
}
