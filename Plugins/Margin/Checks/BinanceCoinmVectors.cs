namespace Backtests.Margin.Checks;

/// <summary>Binance COIN-M: inverse contracts with tiers in coin.</summary>
internal static class BinanceCoinmVectors
{
    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["liquidation_price_cross"] = x => [("liquidation_price", LiquidationPrice.InverseCross(x.Schedule, x.Side, Quantity(x),
            x.Positive("entry"), x["wallet_balance"], x.Or("tmm_other", 0), x.Or("upnl_other", 0)))],
        ["liquidation_price_isolated"] = x => [("liquidation_price", LiquidationPrice.InverseIsolated(x.Schedule, x.Side, Quantity(x),
            x.Positive("entry"), x["wallet_balance"]))],
        ["unrealized_pnl"] = x =>
            [("unrealized_pnl", UnrealizedProfit.Inverse(x.Side, Quantity(x), x.Positive("entry"), x.Positive("mark")))],
    };

    private static decimal Quantity(VectorInputs x) => x.Positive("contracts") * x.Positive("contract_usd");
}
