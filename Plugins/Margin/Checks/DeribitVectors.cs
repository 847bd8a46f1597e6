namespace Backtests.Margin.Checks;

/// <summary>Deribit: rates that grow with the position, funding with a damper.</summary>
internal static class DeribitVectors
{
    private const decimal FundingDamper = 0.00025m;

    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["funding_rate"] = x => [("funding_rate_8h", FundingRate.WithDamper(x["premium_rate"], FundingDamper))],
        ["margin_size_linear"] = Margins,
    };

    private static IEnumerable<(string, decimal?)> Margins(VectorInputs x)
    {
        var (quantity, price, perUnit) = (Math.Abs(x["position"]), x.Positive("index"), x["per_unit"]);
        var notional = Notional.Linear(quantity, price);
        var tier = new RiskTier<decimal>(0, null, x["mm_base"], 0, 1 / x.Positive("im_base")) { RatePerUnit = perUnit };
        var tiers = new RiskTierTable<decimal>(x.Text("instrument"), [tier]);
        var schedule = new LinearInSizeRule().Schedule(tiers, new MaintenanceState<decimal>(quantity, 0, price));
        return
        [
            ("initial_margin", InitialMargin.AtRate(notional, MaintenanceRate.LinearInSize(x["im_base"], perUnit, quantity))),
            ("maintenance_margin", MaintenanceMargin.Linear(schedule, quantity, price)),
        ];
    }
}
