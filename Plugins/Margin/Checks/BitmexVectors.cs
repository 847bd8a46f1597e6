namespace Backtests.Margin.Checks;

/// <summary>BitMEX: inverse contracts in satoshi, risk limits, and the ranking for auto-deleveraging.</summary>
internal static class BitmexVectors
{
    private const decimal SatoshiPerCoin = 100_000_000m;

    // Fees of a position are whole hundreds of satoshi, as one recorded position shows.
    private const decimal FeeStep = 100m;

    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["maintenance_margin"] = x => [("maintenance_margin",
            MaintenanceSchedule<decimal>.Flat(x["rate"], 0).Margin(x["position_value_xbt"]))],
        ["real_position_record"] = Record,
        ["real_position_record_bankruptcy"] = RecordedBankruptcy,
        ["unrealised_pnl"] = x => [("unrealised_pnl_sat",
            UnrealizedProfit.InverseFromValues(x.Side, x["pos_cost_sat"], x["mark_value_sat"]))],
    };

    private static IEnumerable<(string, decimal?)> Record(VectorInputs x)
    {
        var (cost, leverage, side) = (x.Positive("pos_cost_sat"), x.Positive("leverage"), x.Side);
        var (quantity, fee) = (x.Positive("qty_usd") * SatoshiPerCoin, ClosingFee.OnCostAndMargin(cost, leverage, x["taker"], FeeStep));
        var initial = InitialMargin.Of(cost, leverage);
        var maintenance = MaintenanceSchedule<decimal>.Flat(x["maint_req"], 0).Margin(cost) + fee;
        var liquidation = LiquidationPrice.InverseIsolated(
            MaintenanceSchedule<decimal>.Constant(maintenance), side, quantity, quantity / cost, initial + fee);
        return
        [
            ("pos_init", initial),
            ("pos_maint", maintenance),
            ("pos_margin", initial + fee),
            ("liquidation_price", Shown(liquidation, x["tick"], side)),
        ];
    }

    private static IEnumerable<(string, decimal?)> RecordedBankruptcy(VectorInputs x)
    {
        var (cost, quantity) = (x.Positive("pos_cost_sat"), x.Positive("qty_usd") * SatoshiPerCoin);
        var price = BankruptcyPrice.Inverse(x.Side, quantity, quantity / cost, x["pos_init_sat"]);
        return [("bankruptcy_price", Shown(price, x["tick"], x.Side))];
    }

    private static decimal? Shown(decimal? price, decimal tick, PositionSide side) =>
        price is { } exact ? TickSize.Round(exact, tick, PriceRounding.TowardEntry, side) : null;
}
