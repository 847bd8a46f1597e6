namespace Backtests.Margin;

/// <summary>Reads the blocks of a venue file that say what kind of account and which limits the venue has.</summary>
internal static class VenueBlocks
{
    private const decimal LargestSize = 1e12m;

    public static readonly (string, PriceRounding)[] Roundings =
    [
        ("none", PriceRounding.None), ("nearest", PriceRounding.Nearest), ("down", PriceRounding.Down), ("up", PriceRounding.Up),
        ("toward-entry", PriceRounding.TowardEntry), ("away-from-entry", PriceRounding.AwayFromEntry),
        ("one-tick-toward-entry", PriceRounding.OneTickTowardEntry),
    ];

    public static readonly (string, PriceKind)[] Prices =
    [
        ("mark", PriceKind.Mark), ("oracle", PriceKind.Oracle), ("index", PriceKind.Index), ("last", PriceKind.Last),
        ("entry", PriceKind.Entry), ("fixed", PriceKind.Fixed),
    ];

    private static readonly (string, LeverageChange)[] LeverageChanges =
    [
        ("allowed", LeverageChange.Allowed), ("raise-only", LeverageChange.RaiseOnly), ("refused", LeverageChange.Refused),
        ("not-chosen", LeverageChange.NotChosen),
    ];

    public static ContractFacts Contract(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "contract", unknown, ["settlement", "size", "unit"], "tick", "step", "symbols");
        var unit = block.OneOf("unit", ("base", ContractUnit.Base), ("quote", ContractUnit.Quote)) ?? ContractUnit.Base;
        var size = Positive(block.Find("size"));
        return new()
        {
            Settlement = block.Find("settlement")?.Text(),
            Default = size is { } one ? new(one, unit, Positive(block.Find("tick")), Positive(block.Find("step"))) : null,
            Symbols = block.Map("symbols", own =>
            {
                own.AllowOnly("size", "unit", "tick", "step");
                return new ContractSize(
                    Positive(own.Find("size")) ?? size ?? throw own.Error("'size' is missing"),
                    own.Find("unit")?.OneOf(("base", ContractUnit.Base), ("quote", ContractUnit.Quote)) ?? unit,
                    Positive(own.Find("tick")) ?? Positive(block.Find("tick")),
                    Positive(own.Find("step")) ?? Positive(block.Find("step")));
            }),
            Source = block.Source,
        };
    }

    public static HedgeModeTerms HedgeMode(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "hedge_mode", unknown, ["offered"], "shares_cross_liquidation");
        return new()
        {
            IsOffered = block.Flag("offered"),
            SharesCrossLiquidation = block.Flag("shares_cross_liquidation"),
            Source = block.Source,
        };
    }

    public static CollateralTerms Collateral(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "collateral", unknown, ["multi_asset"], "haircuts", "other_haircut", "auto_exchange_debt",
            "auto_exchange_loan_to_value");
        return new()
        {
            IsMultiAsset = block.Flag("multi_asset"),
            Haircuts = block.Map("haircuts", haircut => haircut.Fraction()),
            OtherHaircut = block.Find("other_haircut")?.Fraction(),
            AutoExchangeDebt = Positive(block.Find("auto_exchange_debt")),
            AutoExchangeLoanToValue = block.Number("auto_exchange_loan_to_value", 0, 1, "a fraction from 0 to 1"),
            Source = block.Source,
        };
    }

    public static LeverageChangeTerms ChangeOfLeverage(JsonCursor root, List<string> unknown, IReadOnlyList<MarginMode> modes)
    {
        string[] facts = [.. modes.Select(mode => mode == MarginMode.Isolated ? "isolated" : "cross")];
        var block = new FactBlock(root, "leverage_change", unknown, facts);
        return new()
        {
            Isolated = block.OneOf("isolated", LeverageChanges),
            Cross = block.OneOf("cross", LeverageChanges),
            Source = block.Source,
        };
    }

    public static IsolatedMarginTerms IsolatedMargin(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "isolated_margin", unknown, ["can_add", "removal"]);
        return new() { CanAdd = block.Flag("can_add"), Removal = block.Rule("removal"), Source = block.Source };
    }

    public static TopUpTerms TopUp(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "top_up", unknown, ["automatic"], "amount");
        return new()
        {
            Automatic = block.OneOf("automatic", ("none", AutomaticTopUp.None), ("optional", AutomaticTopUp.Optional)),
            Amount = block.Rule("amount"),
            Source = block.Source,
        };
    }

    public static PositionLimitTerms PositionLimits(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "position_limits", unknown, ["by"], "max_notional", "symbols");
        var by = block.OneOf("by", ("largest-tier", 0), ("fixed", 1), ("none", 2));
        var limits = new PositionLimitTerms
        {
            By = by is null ? null : block.Find("by")?.Text(),
            MaxNotional = Positive(block.Find("max_notional")),
            Symbols = block.Map("symbols", limit => Positive(limit)!.Value),
            Source = block.Source,
        };
        if (by == 1 && limits.MaxNotional is null && limits.Symbols.Count == 0)
            throw block.Find("by")!.Value.Error("'fixed' needs 'max_notional' or 'symbols'");
        return limits;
    }

    public static RoundingTerms Rounding(JsonCursor root, List<string> unknown)
    {
        var block = new FactBlock(root, "rounding", unknown, ["liquidation_price"], "bankruptcy_price", "fee_step");
        return new()
        {
            LiquidationPrice = block.OneOf("liquidation_price", Roundings),
            BankruptcyPrice = block.OneOf("bankruptcy_price", Roundings),
            FeeStep = block.Number("fee_step", 0, LargestSize, "a step of 0 or more"),
            Source = block.Source,
        };
    }

    private static decimal? Positive(JsonCursor? place) => place is { } number
        ? number.Number() is > 0 and <= LargestSize * 100 and var value ? value : throw number.Error("is not above 0, or too large")
        : null;
}
