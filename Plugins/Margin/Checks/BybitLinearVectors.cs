namespace Backtests.Margin.Checks;

/// <summary>Bybit's linear contracts: margins valued at entry, and the fee to close at the bankruptcy price beside them.</summary>
internal static class BybitLinearVectors
{
    private const string Venue = "bybit-linear";

    /// <summary>The deductions need the tiers of the venue file, so that they are there only when a folder of venue files is
    /// known.</summary>
    public static IReadOnlyDictionary<string, VectorComputation> Kinds(VenueCatalog? catalog)
    {
        var kinds = new Dictionary<string, VectorComputation>
        {
            ["bankruptcy_price"] = x => [("bankruptcy_price", Position(x).Bankruptcy)],
            ["liquidation_price_isolated"] = Liquidation,
            ["liquidation_price_isolated_after_funding"] = Liquidation,
            ["maintenance_margin"] = x => [("maintenance_margin",
                MaintenanceSchedule<decimal>.Flat(x["mmr"], x.Or("mm_deduction", 0)).Margin(x["position_value"]))],
            ["real_position_record"] = Record,
        };
        if (catalog is not null && catalog.Names.Contains(Venue))
            kinds["mm_deduction_recursion"] = x => [("mm_deduction", x.Find("deduction_prev") is { } prior
                ? MaintenanceAmount.Next(x["floor"], x["mmr"], x["mmr_prev"], prior)
                : Deduction(x, catalog))];
        return kinds;
    }

    private static (PositionSide Side, decimal Quantity, decimal Entry, decimal Initial, decimal? Bankruptcy) Position(VectorInputs x)
    {
        // Neither price depends on the size where only the leverage is given.
        var (side, quantity) = (x.SideOr(PositionSide.Long), x.Or("size", 1));
        var entry = x.Find("entry") ?? x.Positive("position_value") / quantity;
        var initial = x.Find("position_margin") is { } margin
            ? margin + x.Or("wallet_balance", 0)
            : InitialMargin.Linear(quantity, entry, x.Positive("leverage"));
        return (side, quantity, entry, initial, BankruptcyPrice.Isolated(side, quantity, entry, initial));
    }

    private static IEnumerable<(string, decimal?)> Liquidation(VectorInputs x)
    {
        var (side, quantity, entry, initial, bankruptcy) = Position(x);
        var maintenance = MaintenanceMargin.Linear(
            MaintenanceSchedule<decimal>.Flat(x["mmr"], x.Or("mm_deduction", 0)), quantity, entry);
        var schedule = MaintenanceSchedule<decimal>.Constant(maintenance);
        return
        [
            ("initial_margin", initial),
            ("maintenance_margin", maintenance),
            ("bankruptcy_price", bankruptcy),
            ("liquidation_price", LiquidationPrice.Isolated(schedule, side, quantity, entry, initial + x.Or("extra_margin", 0))),
        ];
    }

    private static IEnumerable<(string, decimal?)> Record(VectorInputs x)
    {
        var (side, quantity, entry, initial, bankruptcy) = Position(x);
        var fee = ClosingFee.Linear(quantity, bankruptcy ?? 0, x["taker"]);
        var values = new List<(string, decimal?)> { ("position_im", initial + fee), ("position_balance", initial + fee) };
        if (x.Find("mmr") is not null) values.Add(("position_mm", MaintenanceMargin.Linear(x.Schedule, quantity, entry) + fee));
        if (x.Find("mark") is { } mark) values.Add(("unrealised_pnl", UnrealizedProfit.Linear(side, quantity, entry, mark)));
        return values;
    }

    private static decimal Deduction(VectorInputs x, VenueCatalog catalog)
    {
        var (floor, rate, below, number) = (x["floor"], x["mmr"], x["mmr_prev"], (int)decimal.Clamp(x["tier"], 0, 1000));
        foreach (var tiers in catalog.Load(Venue).RiskTiers.Values.SelectMany(dated => dated.Versions).Select(version => version.Tiers))
        {
            if (number < 2 || number > tiers.Count) continue;
            var (tier, lower) = (tiers[number - 1], tiers[number - 2]);
            if (tier.Floor != floor || tier.MaintenanceRate != rate || lower.MaintenanceRate != below) continue;
            return MaintenanceAmount.Chain([.. tiers.Select(one => (one.Floor, one.MaintenanceRate))])[number - 1];
        }
        throw x.Error($"no table of the venue {Venue} has this tier");
    }
}
