namespace Backtests.Margin;

/// <summary>The fields of a venue of which its file says how each was verified.</summary>
public static class VenueFields
{
    /// <summary>Their names, in the order in which they are shown.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "contract", "tiers", "maintenance", "liquidation_price", "fees", "liquidation_fee", "mark_price", "funding", "funding_debit",
        "leverage", "leverage_change", "position_limits", "margin_modes", "hedge_mode", "collateral", "isolated_margin", "top_up",
        "rounding", "process", "remainder", "insurance_fund", "adl", "socialised_loss",
    ];

    /// <summary>A name as people read it: <c>insurance fund</c>.</summary>
    public static string Words(string field) => field.Replace('_', ' ');
}
