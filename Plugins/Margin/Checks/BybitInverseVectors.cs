namespace Backtests.Margin.Checks;

/// <summary>Bybit's inverse contracts: margins in coin, valued at entry.</summary>
internal static class BybitInverseVectors
{
    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["bankruptcy_price"] = x => [("bankruptcy_price", Bankruptcy(x))],
        ["bankruptcy_price_cross"] = x => [("bankruptcy_price",
            BankruptcyPrice.Inverse(x.Side, x.Positive("qty_usd"), x.Positive("entry"), x["balance"], x["taker"]))],
        ["liquidation_price_cross"] = CrossLiquidation,
        ["liquidation_price_isolated"] = IsolatedLiquidation,
        ["real_position_record_add_margin"] = Record,
        ["two_way_taker_fee"] = x => [("fee", ClosingFee.Inverse(Quantity(x), Entry(x), x["taker"])
            + (Bankruptcy(x) is { } price ? ClosingFee.Inverse(Quantity(x), price, x["taker"]) : 0))],
    };

    // Neither price depends on the size where only the leverage is given.
    private static decimal Quantity(VectorInputs x) => x.Or("qty_usd", 1);

    private static decimal Entry(VectorInputs x) => x.Find("entry") ?? x.Positive("price");

    private static decimal Initial(VectorInputs x) => InitialMargin.Inverse(Quantity(x), Entry(x), x.Positive("leverage"));

    private static decimal? Bankruptcy(VectorInputs x) => BankruptcyPrice.Inverse(x.Side, Quantity(x), Entry(x), Initial(x));

    private static IEnumerable<(string, decimal?)> IsolatedLiquidation(VectorInputs x)
    {
        var maintenance = MaintenanceMargin.Inverse(x.Schedule, Quantity(x), Entry(x));
        var wallet = Initial(x) + x.Or("extra_margin", 0);
        return
        [
            ("position_value", Notional.Inverse(Quantity(x), Entry(x))),
            ("initial_margin", Initial(x)),
            ("maintenance_margin", maintenance),
            ("bankruptcy_price", Bankruptcy(x)),
            ("liquidation_price", LiquidationPrice.InverseIsolated(
                MaintenanceSchedule<decimal>.Constant(maintenance), x.Side, Quantity(x), Entry(x), wallet)),
        ];
    }

    private static IEnumerable<(string, decimal?)> CrossLiquidation(VectorInputs x)
    {
        var (quantity, entry) = (x.Positive("qty_usd"), x.Positive("entry"));
        var bankruptcy = x.Find("bankruptcy") ?? BankruptcyPrice.Inverse(x.Side, quantity, entry, x["balance"], x["taker"]);
        var maintenance = MaintenanceMargin.Inverse(x.Schedule, quantity, entry)
            + (bankruptcy is { } price ? ClosingFee.Inverse(quantity, price, x["taker"]) : 0);
        return [("liquidation_price", LiquidationPrice.InverseCross(
            MaintenanceSchedule<decimal>.Constant(maintenance), x.Side, quantity, entry, x["balance"], 0, 0))];
    }

    private static IEnumerable<(string, decimal?)> Record(VectorInputs x)
    {
        var (side, quantity, entry, taker, tick) = (x.Side, x.Positive("qty_usd"), x.Positive("entry"), x["taker"], x["tick"]);
        var wallet = Initial(x) + ClosingFee.NetOf(x["extra_margin"], taker);
        var maintenance = MaintenanceSchedule<decimal>.Constant(MaintenanceMargin.Inverse(x.Schedule, quantity, entry));
        var bankruptcy = Shown(BankruptcyPrice.Inverse(side, quantity, entry, wallet), tick, side);
        return
        [
            ("position_value", Notional.Inverse(quantity, entry)),
            ("position_im", wallet + (bankruptcy is { } price ? ClosingFee.Inverse(quantity, price, taker) : 0)),
            ("bankruptcy_price", bankruptcy),
            ("liquidation_price", Shown(LiquidationPrice.InverseIsolated(maintenance, side, quantity, entry, wallet), tick, side)),
        ];
    }

    private static decimal? Shown(decimal? price, decimal tick, PositionSide side) =>
        price is { } exact ? TickSize.Round(exact, tick, PriceRounding.TowardEntry, side) : null;
}
