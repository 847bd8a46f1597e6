namespace Backtests.Margin.Checks;

/// <summary>Hyperliquid: rates from maximum leverages, hourly funding.</summary>
internal static class HyperliquidVectors
{
    private const decimal Clamp = 0.0005m;
    private const decimal HourlyCap = 0.04m;

    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["funding_rate"] = Funding,
        ["funding_rate_baseline"] = Funding,
        ["liquidation_price_isolated"] = x => [("liquidation_price",
            LiquidationPrice.Isolated(Schedule(x), x.Side, x["size"], x.Positive("entry"), x["isolated_margin"]))],
        ["maintenance_margin_tiered"] = Maintenance,
    };

    private static MaintenanceSchedule<decimal> Schedule(VectorInputs x) => x.Find("mmr") is not null
        ? x.Schedule
        : MaintenanceSchedule<decimal>.Flat(MaintenanceRate.FromMaxLeverage(x.Positive("max_leverage")), 0);

    private static IEnumerable<(string, decimal?)> Maintenance(VectorInputs x)
    {
        var tiers = LeverageTiers.Table("tiers", [.. x.Rows("tiers", 2).Select(row => (row[0], row[1]))]);
        var notional = x["notional"];
        return
        [
            ("maintenance_deduction", tiers.At(notional).MaintenanceAmount),
            ("maintenance_margin", new MarginalRule().Schedule(tiers, default(MaintenanceState<decimal>)).Margin(notional)),
        ];
    }

    private static IEnumerable<(string, decimal?)> Funding(VectorInputs x)
    {
        var premium = x.Find("premium") ?? Premium(x);
        var rate = FundingRate.FromPremium(premium, x["interest_8h"], Clamp);
        var hourly = FundingRate.Capped(FundingRate.Over(rate, 1, 8), HourlyCap);
        return [("premium", premium), ("funding_8h", rate), ("funding_hourly", hourly)];
    }

    // With one side of the book only, the other is on the same side of the oracle and adds nothing.
    private static decimal Premium(VectorInputs x)
    {
        var bid = x.Find("impact_bid") ?? x["impact_ask"];
        return PremiumIndex.FromImpactPrices(bid, x.Or("impact_ask", bid), x.Positive("oracle"));
    }
}
