namespace Backtests.Margin.Checks;

/// <summary>What OKX and Gate have in common: the fee to close is a part of the maintenance rate.</summary>
internal static class FeeInRateVectors
{
    public static IReadOnlyDictionary<string, VectorComputation> Gate { get; } = new Dictionary<string, VectorComputation>
    {
        ["liquidation_price_isolated"] = Liquidation,
    };

    public static IEnumerable<(string, decimal?)> Liquidation(VectorInputs x) => [("liquidation_price",
        LiquidationPrice.Isolated(x.Schedule.PlusRate(x.Or("taker", 0)), x.Side, x.Or("size", 1), x.Positive("entry"), x["margin"]))];
}
