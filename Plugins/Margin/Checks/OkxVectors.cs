using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Checks;

/// <summary>OKX linear: one rate for the whole position, with the taker fee on top of it.</summary>
internal static class OkxVectors
{
    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["isolated_margin_after_funding"] = x => [("margin",
            x["initial_margin"] + FundingDebit.FromMargin(FundingSource.PositionMargin, x["funding_paid"], 0))],
        ["liquidation_price_isolated"] = FeeInRateVectors.Liquidation,
        ["partial_liquidation_qty_old_rule"] = x => [("contracts_to_close", TierReduction.Excess(x["position"], x["tier1_max"]))],
        ["real_position_record"] = Record,
    };

    private static IEnumerable<(string, decimal?)> Record(VectorInputs x)
    {
        var (side, entry, mark, margin) = (x.Side, x.Positive("entry"), x.Positive("mark"), x["margin"]);
        var quantity = x.Positive("contracts") * x.Positive("ct_val_btc");
        var withFee = x.Schedule.PlusRate(x["taker"]);
        var profit = UnrealizedProfit.Linear(side, quantity, entry, mark);
        var liquidation = LiquidationPrice.Isolated(withFee, side, quantity, entry, margin);
        return
        [
            ("maintenance_margin", MaintenanceMargin.Linear(x.Schedule, quantity, mark)),
            ("margin_ratio", MarginRatio.Coverage(MaintenanceMargin.Linear(withFee, quantity, mark), margin + profit)),
            ("liquidation_price", liquidation is { } price
                ? TickSize.Round(price, x["tick"], PriceRounding.OneTickTowardEntry, side)
                : null),
            ("upl", profit),
        ];
    }
}
