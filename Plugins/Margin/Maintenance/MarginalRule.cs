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
        TierColumns.RequireNoRootFactor(tiers, Name);
        TierColumns.RequireNoRatePerUnit(tiers, Name);
        TierColumns.RequireNoOpenInterest(tiers, Name);
        tiers.RequireContinuousMargin(Tolerance(tiers[0]));
        return new(tiers.Select(tier => new MaintenancePiece<T>(tier.Floor, tier.MaintenanceRate, tier.MaintenanceAmount)));
    }

    // A cent, which is much where amounts are in coin: there a thousandth of what the first tier asks for at its cap.
    private static T Tolerance<T>(RiskTier<T> first) where T : struct, INumber<T>
    {
        var cent = T.One / T.CreateChecked(100);
        return first.Cap is { } cap ? T.Min(cent, cap * first.MaintenanceRate / T.CreateChecked(1000)) : cent;
    }
}
