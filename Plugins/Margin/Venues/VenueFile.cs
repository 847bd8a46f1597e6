using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;

namespace Backtests.Margin;

/// <summary>
/// Reads a venue from its JSON file. Every number is read as an exact decimal, every name is checked, and a property that is not known is
/// an error, so that a typo cannot pass as a setting.
/// </summary>
public static class VenueFile
{
    private static readonly string[] FundingFacts = ["formula", "interval_hours", "cap", "notional", "debit"];

    /// <summary>Reads a venue.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rules">Where maintenance rules are found by name; the built-in ones when null.</param>
    /// <exception cref="MarginException">Whatever is wrong with the file, as one line: file, JSON path, value, reason.</exception>
    public static Venue Load(string path, PluginRegistry<IMaintenanceRule>? rules = null) => Read(JsonCursor.Open(path), rules);

    /// <summary>Reads a venue from text; the name stands for the file in errors.</summary>
    /// <exception cref="MarginException">Whatever is wrong with the text.</exception>
    public static Venue Parse(string name, string json, PluginRegistry<IMaintenanceRule>? rules = null)
    {
        using var reader = new StringReader(json);
        return Read(JsonCursor.Parse(name, reader), rules);
    }

    /// <summary>The text of a venue file in the form in which venue files are kept: what fits stands in one line.</summary>
    /// <exception cref="MarginException">The text is no JSON object.</exception>
    public static string Tidy(string name, string json)
    {
        using var reader = new StringReader(json);
        var root = JsonCursor.Parse(name, reader);
        return root.Token is Newtonsoft.Json.Linq.JObject file ? VenueFileFormat.Format(file) : throw root.Error("is not an object");
    }

    private static Venue Read(JsonCursor root, PluginRegistry<IMaintenanceRule>? rules)
    {
        root.AllowOnly("name", "title", "note", "contract_type", "contract", "margin_modes", "hedge_mode", "collateral", "isolated_margin",
            "top_up", "maintenance", "fees", "funding", "mark_price", "liquidation", "rounding", "leverage", "leverage_change",
            "position_limits", "insurance_fund", "adl", "socialised_loss", "verified", "risk_tiers");
        List<string> unknown = [];
        var modes = ReadModes(root["margin_modes"]);
        var maintenance = new FactBlock(root, "maintenance", unknown, ["rule", "valued_at"], "settings", "closing_reserve");
        var ruleReference = root["maintenance"].PluginOfBlock("rule");
        var rule = Guard(root["maintenance"], () => (rules ?? MaintenanceRules.BuiltIn()).Create(ruleReference));
        var fees = ReadFees(root["fees"]);
        var funding = new FactBlock(root, "funding", unknown, FundingFacts, "interest_rate", "clamp", "symbols");
        var defaultFunding = ReadFunding(root["funding"], null);
        var liquidation = new FactBlock(root, "liquidation", unknown, ["steps", "remainder"], "missing", "below_initial_margin",
            "locks_out");
        var steps = root["liquidation"]["steps"].Items();
        IReadOnlyList<string> missing = liquidation.Find("missing") is { } list ? [.. list.Items().Select(item => item.Text())] : [];
        if (steps.Count == 0 && missing.Count == 0)
            throw root["liquidation"]["steps"].Error("at least one step is needed, or a list 'missing' that says why there is none");
        var markPrice = new FactBlock(root, "mark_price", unknown, ["definition"]);
        var leverage = root.Find("leverage")?.AllowOnly("new_account_max", "date", "source", "note");
        return new()
        {
            Name = root["name"].Text(),
            Title = root["title"].Text(),
            Note = root.Find("note")?.Text() ?? "",
            ContractType = root["contract_type"].OneOf(("linear", ContractType.Linear), ("inverse", ContractType.Inverse)),
            Contract = VenueBlocks.Contract(root, unknown),
            MarginModes = modes,
            HedgeMode = VenueBlocks.HedgeMode(root, unknown),
            Collateral = VenueBlocks.Collateral(root, unknown),
            IsolatedMargin = modes.Contains(MarginMode.Isolated) ? VenueBlocks.IsolatedMargin(root, unknown) : IsolatedMarginTerms.Unknown,
            TopUp = modes.Contains(MarginMode.Isolated) ? VenueBlocks.TopUp(root, unknown) : TopUpTerms.Unknown,
            MaintenanceRule = rule,
            MaintenanceRuleName = ruleReference.Name,
            MaintenanceValuedAt = maintenance.OneOf("valued_at", VenueBlocks.Prices),
            ClosingFeeReserve = maintenance.OneOf("closing_reserve", ("none", ClosingFeeReserve.None),
                ("at-bankruptcy-price", ClosingFeeReserve.AtBankruptcyPrice), ("on-cost-and-margin", ClosingFeeReserve.OnCostAndMargin))
                ?? ClosingFeeReserve.None,
            MaintenanceSource = maintenance.Source,
            Fees = fees,
            DefaultFunding = defaultFunding,
            SymbolFunding = ReadSymbolFunding(root["funding"], defaultFunding),
            FundingSource = funding.Source,
            MarkPriceDefinition = root["mark_price"]["definition"].Text(),
            MarkPriceSource = markPrice.Source,
            LiquidationSteps = [.. steps.Select(step => step.Plugin("step"))],
            Missing = missing,
            Remainder = root["liquidation"]["remainder"].OneOf(
                ("fund-keeps", LiquidationRemainder.FundKeeps), ("fee-only", LiquidationRemainder.FeeOnly)),
            BelowInitialMargin = liquidation.OneOf("below_initial_margin", ("none", OrderCancellation.None),
                ("cancel-risk-increasing", OrderCancellation.RiskIncreasing), ("cancel-orders", OrderCancellation.All)) ?? OrderCancellation.None,
            LocksOut = liquidation.Flag("locks_out") ?? false,
            LiquidationSource = liquidation.Source,
            Rounding = VenueBlocks.Rounding(root, unknown),
            NewAccountMaxLeverage = leverage?.Find("new_account_max")?.Number(1, 1000, "a leverage from 1 to 1000"),
            LeverageChange = VenueBlocks.ChangeOfLeverage(root, unknown, modes),
            PositionLimits = VenueBlocks.PositionLimits(root, unknown),
            InsuranceFund = LossBlocks.InsuranceFund(root, unknown),
            Adl = LossBlocks.Adl(root, unknown),
            SocialisedLoss = LossBlocks.SocialisedLoss(root, unknown),
            Verified = LossBlocks.Verified(root),
            RiskTiers = RiskTierBlock.Read(root["risk_tiers"], rule, fees.Closing?.Value ?? 0m),
            Unknown = unknown,
        };
    }

    private static List<MarginMode> ReadModes(JsonCursor modes)
    {
        List<MarginMode> read =
            [.. modes.Items().Select(mode => mode.OneOf(("isolated", MarginMode.Isolated), ("cross", MarginMode.Cross)))];
        return read.Count > 0 ? read : throw modes.Error("at least one margin mode is needed");
    }

    private static VenueFees ReadFees(JsonCursor fees)
    {
        fees.AllowOnly("maker", "taker", "liquidation", "closing", "note");
        return new(ReadRate(fees["maker"], -1), ReadRate(fees["taker"], -1), ReadRate(fees["liquidation"], 0))
        {
            Closing = fees.Find("closing") is { } closing ? ReadRate(closing, 0) : null,
        };
    }

    private static SourcedRate ReadRate(JsonCursor rate, decimal least)
    {
        rate.AllowOnly("rate", "date", "source", "note");
        var value = rate["rate"].Number(least, 1, least < 0 ? "a fraction; negative is a rebate" : "a fraction from 0 to 1");
        return new(value, rate["date"].Date(), rate["source"].Text());
    }

    private static FundingTerms ReadFunding(JsonCursor funding, FundingTerms? otherwise) => new(
        funding.Find("interval_hours")?.WholeNumber(1, 24) ?? otherwise?.IntervalHours
            ?? throw funding.Error("'interval_hours' is missing"),
        funding.Find("interest_rate")?.Number(-1, 1, "a fraction") ?? otherwise?.InterestRate ?? 0m,
        funding.Find("clamp")?.Fraction() ?? otherwise?.Clamp ?? 0m,
        funding.Find("cap") is { } cap ? cap.Fraction() : otherwise?.Cap)
    {
        Formula = otherwise is null ? funding.Find("formula")?.Plugin("rule") : otherwise.Formula,
        Notional = otherwise is null ? funding.Find("notional")?.OneOf(VenueBlocks.Prices) : otherwise.Notional,
        Debit = otherwise is null
            ? funding.Find("debit")?.OneOf(("position-margin", FundingSource.PositionMargin),
                ("available-first", FundingSource.AvailableBalanceFirst), ("wallet", FundingSource.Wallet))
            : otherwise.Debit,
    };

    private static Dictionary<string, FundingTerms> ReadSymbolFunding(JsonCursor funding, FundingTerms defaults)
    {
        var terms = new Dictionary<string, FundingTerms>(StringComparer.Ordinal);
        if (funding.Find("symbols") is not { } symbols) return terms;
        foreach (var (symbol, own) in symbols.Properties())
            terms[symbol.ToUpperInvariant()] = ReadFunding(own.AllowOnly("interval_hours", "interest_rate", "clamp", "cap"), defaults);
        return terms;
    }

    internal static T Guard<T>(JsonCursor place, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (MarginException failure) when (!failure.Message.StartsWith(place.File, StringComparison.Ordinal))
        {
            throw place.Error(failure.Message);
        }
    }
}
