using Backtests.Margin.Liquidation;

namespace Backtests.Margin.Checks;

/// <summary>dYdX v4: subaccounts at oracle prices, amounts in whole quote quantums, rates in millionths.</summary>
internal static class DydxVectors
{
    private const decimal Ppm = 1_000_000m;
    private const decimal Quantum = 0.000001m;

    public static IReadOnlyDictionary<string, VectorComputation> Kinds { get; } = new Dictionary<string, VectorComputation>
    {
        ["bankruptcy_price_quote"] = x => [("quote", BankruptcyQuote(x, x.Text("liquidate"), x["delta"], x["mmf"]))],
        ["fillable_price"] = x => [("price", FillablePrice(x))],
        ["funding_clamp"] = x => [("max_abs_8h_ppm", Ppm * FundingRate.CapFromMarginRates(
            x["imf_ppm"] / Ppm, MaintenanceFraction(x), x["clamp_factor_ppm"] / Ppm))],
        ["funding_index_delta"] = x => [("index_delta", Ppm * FundingIndex.Delta(
            x["rate_8h_ppm"] / Ppm, x["seconds"], QuantumPrice(x), Quantum))],
        ["initial_margin_oimf"] = x => [("im_quantums", InitialQuantums(x))],
        ["insurance_fund_delta"] = x => [("insurance_fund_delta", FundDelta(x))],
        ["maintenance_margin_ppm"] = x => [("mmf_ppm", Ppm * MaintenanceFraction(x))],
        ["max_liquidatable_notional"] = Liquidatable,
    };

    private static SubaccountRisk<decimal> Account(VectorInputs x, decimal rate)
    {
        var (collateral, margin) = (x["quote_balance"], 0m);
        foreach (var (asset, size) in x.Map("positions"))
        {
            var notional = size * x.Of("oracle", asset);
            collateral += notional;
            margin += Math.Abs(notional) * rate;
        }
        return new(collateral, margin);
    }

    private static decimal BankruptcyQuote(VectorInputs x, string asset, decimal delta, decimal rate)
    {
        var change = delta * x.Of("oracle", asset);
        return TickSize.Ceiling(Account(x, rate).BankruptcyQuote(change, Math.Abs(change) * rate), Quantum);
    }

    private static decimal FillablePrice(VectorInputs x)
    {
        var asset = x.Text("asset");
        var size = x.Of("positions", asset);
        var notional = size * x.Of("oracle", asset);
        return Account(x, x["mmf"]).FillablePrice(
            size, notional, Math.Abs(notional) * x["mmf"], x["bankruptcy_adjustment"], x["spread_to_mmr"]);
    }

    private static decimal FundDelta(VectorInputs x)
    {
        var positions = x.Map("positions").ToArray();
        if (positions.Length != 1) throw x.Error("one position is needed");
        var asset = positions[0].Key;
        var delta = x.Direction * x["fill_size"];
        // The rate cancels where there is one position.
        return FundFee.OnFill(-delta * x["fill_price"], BankruptcyQuote(x, asset, delta, x.Or("mmf", 1)), x["max_liq_fee"]);
    }

    private static decimal MaintenanceFraction(VectorInputs x) =>
        MaintenanceRate.FromInitialRate(x["imf_ppm"] / Ppm, x["mm_fraction_ppm"] / Ppm, Quantum);

    private static decimal InitialQuantums(VectorInputs x)
    {
        var rate = OpenInterestScaling.Rate(x["imf_ppm"] / Ppm, x["open_interest"], x["oi_lower"], x["oi_upper"]);
        return TickSize.Ceiling(InitialMargin.AtRate(x["notional_quantums"], rate), 1);
    }

    // The price of one base quantum in quote quantums, of which there are a million in a unit of quote currency.
    private static decimal QuantumPrice(VectorInputs x) => x["price"] * PowerOfTen(x["price_exponent"] + x["atomic_resolution"]) * Ppm;

    private static decimal PowerOfTen(decimal exponent)
    {
        if (Math.Abs(exponent) > 28) throw new OverflowException("an exponent is beyond 28");
        var power = 1m;
        for (var n = 0; n < Math.Abs(exponent); n++) power *= 10;
        return exponent < 0 ? 1 / power : power;
    }

    private static IEnumerable<(string, decimal?)> Liquidatable(VectorInputs x)
    {
        var (least, most) = BlockLimit.Notional(x["notional"], x["min_notional"], x["max_portion"]);
        return [("min", least), ("max", most)];
    }
}
