namespace Backtests.Margin.Checks;

/// <summary>Binance USD-M: every kind of example by the function that the backtest itself uses.</summary>
internal static class BinanceUsdmVectors
{
    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["liquidation_price_isolated"] = x =>
            [("liquidation_price", LiquidationPrice.Isolated(x.Schedule, x.Side, x["size"], x["entry"], x["wallet_balance"]))],
        ["liquidation_price_cross"] = x => [("liquidation_price", CrossLiquidationPrice(x))],
        ["maintenance_margin"] = x => [("maintenance_margin", MaintenanceMargin.Linear(x.Schedule, x["size"], x["mark"]))],
        ["order_assuming_price"] = AssumingPrice,
        ["order_cost"] = Cost,
        ["unrealized_pnl"] = x => [("unrealized_pnl", UnrealizedProfit.Linear(x.Side, x["size"], x["entry"], x["mark"]))],
    };

    private static decimal? CrossLiquidationPrice(VectorInputs x)
    {
        var (maintenance, profit) = (x.Or("tmm_other", 0), x.Or("upnl_other", 0));
        foreach (var other in x.List("others"))
        {
            maintenance += MaintenanceMargin.Linear(other.Schedule, other["size"], other["mark"]);
            profit += UnrealizedProfit.Linear(other.Side, other["size"], other["entry"], other["mark"]);
        }
        return LiquidationPrice.Cross(x.Schedule, x.Side, x["size"], x["entry"], x["wallet_balance"], maintenance, profit);
    }

    private static IEnumerable<(string, decimal?)> AssumingPrice(VectorInputs x)
    {
        var price = OrderCost.AssumingPrice(x.Side, x["order_price"], x["last"], x["mark"]);
        return [("assuming_price", price), ("initial_margin", InitialMargin.Linear(x.Or("qty", 1), price, x["leverage"]))];
    }

    private static IEnumerable<(string, decimal?)> Cost(VectorInputs x)
    {
        var (side, quantity, price, mark, leverage) = (x.Side, x["qty"], x["order_price"], x["mark"], x["leverage"]);
        var assuming = x.Or("last", 0) is > 0 and var last ? OrderCost.AssumingPrice(side, price, last, mark) : price;
        return
        [
            ("initial_margin", InitialMargin.Linear(quantity, assuming, leverage)),
            ("open_loss", OrderCost.OpenLoss(side, quantity, price, mark)),
            ("cost", OrderCost.Linear(side, quantity, price, assuming, mark, leverage)),
        ];
    }
}
