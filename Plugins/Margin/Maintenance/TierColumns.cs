using System.Numerics;

namespace Backtests.Margin;


/// <summary>Refuses tables with numbers that a rule would not look at: their author believes that they count.</summary>
internal static class TierColumns
{
    public static void RequireNoAmount<T>(RiskTierTable<T> tiers, string rule) where T : struct, INumber<T>
    {
        foreach (var tier in tiers)
            if (!T.IsZero(tier.MaintenanceAmount))
                throw new MarginException($"{tiers.Label}: maintenance amount {tier.MaintenanceAmount} in a table of the rule '{rule}', "
                    + "which deducts nothing; write 0 or use the rule 'marginal'");
    }

    public static void RequireNoRatePerUnit<T>(RiskTierTable<T> tiers, string rule) where T : struct, INumber<T>
    {
        foreach (var tier in tiers)
            if (!T.IsZero(tier.RatePerUnit))
                throw new MarginException($"{tiers.Label}: rate per unit {tier.RatePerUnit} in a table of the rule '{rule}', "
                    + "which does not look at it; write 0 or use the rule 'linear-in-size'");
    }

    public static void RequireNoRootFactor<T>(RiskTierTable<T> tiers, string rule) where T : struct, INumber<T>
    {
        foreach (var tier in tiers)
            if (!T.IsZero(tier.RootFactor))
                throw new MarginException($"{tiers.Label}: root factor {tier.RootFactor} in a table of the rule '{rule}', "
                    + "which does not look at it; write 0 or use the rule 'root-in-size'");
    }

    public static void RequireNoOpenInterest<T>(RiskTierTable<T> tiers, string rule) where T : struct, INumber<T>
    {
        foreach (var tier in tiers)
            if (!T.IsZero(tier.OpenInterestUpper))
                throw new MarginException($"{tiers.Label}: open interest bound {tier.OpenInterestUpper} in a table of the rule '{rule}', "
                    + "which does not look at it; write 0 or use the rule 'open-interest-scaled'");
    }
}
