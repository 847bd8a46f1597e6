namespace Backtests.Margin.Checks;

/// <summary>Kraken Futures: inverse contracts whose maintenance margin is valued at the mark.</summary>
internal static class KrakenFuturesVectors
{
    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["liquidation_price_inverse"] = Liquidation,
    };

    private static IEnumerable<(string, decimal?)> Liquidation(VectorInputs x)
    {
        var (side, quantity, entry, equity) = (x.Side, x.Positive("qty_usd"), x.Positive("entry"), x["equity_btc"]);
        var schedule = MaintenanceSchedule<decimal>.Flat(x["mm_rate"], 0);
        var value = Notional.Inverse(quantity, entry);
        return
        [
            ("position_value", value),
            ("initial_margin", InitialMargin.AtRate(value, x.Or("im_rate", 0))),
            ("maintenance_margin", schedule.Margin(value)),
            ("liquidation_price", LiquidationPrice.InverseIsolated(schedule, side, quantity, entry, equity)),
            ("bankruptcy_price", BankruptcyPrice.Inverse(side, quantity, entry, equity)),
        ];
    }
}
