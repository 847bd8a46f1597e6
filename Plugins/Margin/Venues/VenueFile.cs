namespace Backtests.Margin;

/// <summary>
/// Reads a venue from its JSON file. Every number is read as an exact decimal, every name is checked, and a property that is not known is
/// an error, so that a typo cannot pass as a setting.
/// </summary>
public static class VenueFile
{
    private static readonly string[] Columns = ["floor", "cap", "maintenance_rate", "maintenance_amount", "max_leverage"];
    private static readonly string[] MoreColumns = ["rate_per_unit", "open_interest_lower", "open_interest_upper"];

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

    private static Venue Read(JsonCursor root, PluginRegistry<IMaintenanceRule>? rules)
    {
        root.AllowOnly("name", "title", "note", "contract_type", "margin_modes", "maintenance", "fees", "funding", "mark_price",
            "liquidation", "leverage", "risk_tiers");
        var maintenance = root["maintenance"];
        var rule = Guard(maintenance, () => (rules ?? MaintenanceRules.BuiltIn()).Create(maintenance.Plugin("rule")));
        var fees = ReadFees(root["fees"]);
        var funding = root["funding"].AllowOnly("interval_hours", "interest_rate", "clamp", "cap", "symbols", "source", "note");
        var defaultFunding = ReadFunding(funding, null);
        var liquidation = root["liquidation"].AllowOnly("steps", "missing", "remainder", "price_rounding", "source", "note");
        var steps = liquidation["steps"].Items();
        IReadOnlyList<string> missing = liquidation.Find("missing") is { } list ? [.. list.Items().Select(item => item.Text())] : [];
        if (steps.Count == 0 && missing.Count == 0)
            throw liquidation["steps"].Error("at least one step is needed, or a list 'missing' that says why there is none");
        var markPrice = root["mark_price"].AllowOnly("definition", "source", "note");
        return new()
        {
            Name = root["name"].Text(),
            Title = root["title"].Text(),
            ContractType = root["contract_type"].OneOf(("linear", ContractType.Linear), ("inverse", ContractType.Inverse)),
            MarginModes = ReadModes(root["margin_modes"]),
            MaintenanceRule = rule,
            Fees = fees,
            DefaultFunding = defaultFunding,
            SymbolFunding = ReadSymbolFunding(funding, defaultFunding),
            MarkPriceDefinition = markPrice["definition"].Text(),
            LiquidationSteps = [.. steps.Select(step => step.Plugin("step"))],
            Missing = missing,
            Remainder = liquidation["remainder"].OneOf(
                ("fund-keeps", LiquidationRemainder.FundKeeps), ("fee-only", LiquidationRemainder.FeeOnly)),
            LiquidationPriceRounding = liquidation.Find("price_rounding")?.OneOf(
                ("none", PriceRounding.None), ("nearest", PriceRounding.Nearest), ("down", PriceRounding.Down), ("up", PriceRounding.Up),
                ("toward-entry", PriceRounding.TowardEntry), ("away-from-entry", PriceRounding.AwayFromEntry),
                ("one-tick-toward-entry", PriceRounding.OneTickTowardEntry)) ?? PriceRounding.None,
            NewAccountMaxLeverage = root.Find("leverage")?.AllowOnly("new_account_max", "source", "note")
                .Find("new_account_max")?.Number(1, 1000, "a leverage from 1 to 1000"),
            RiskTiers = ReadTiers(root["risk_tiers"], rule, fees.Closing?.Value ?? 0m),
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
        Value(funding, "interval_hours", otherwise?.IntervalHours, hours => hours.WholeNumber(1, 24)),
        Value(funding, "interest_rate", otherwise?.InterestRate, rate => rate.Number(-1, 1, "a fraction")),
        Value(funding, "clamp", otherwise?.Clamp, clamp => clamp.Fraction()),
        funding.Find("cap") is { } cap ? cap.Fraction() : otherwise?.Cap);

    private static T Value<T>(JsonCursor owner, string name, T? otherwise, Func<JsonCursor, T> read) where T : struct =>
        owner.Find(name) is { } found ? read(found) : otherwise ?? read(owner[name]);

    private static Dictionary<string, FundingTerms> ReadSymbolFunding(JsonCursor funding, FundingTerms defaults)
    {
        var terms = new Dictionary<string, FundingTerms>(StringComparer.Ordinal);
        if (funding.Find("symbols") is not { } symbols) return terms;
        foreach (var (symbol, own) in symbols.Properties())
            terms[symbol.ToUpperInvariant()] = ReadFunding(own.AllowOnly("interval_hours", "interest_rate", "clamp", "cap"), defaults);
        return terms;
    }

    private static Dictionary<string, DatedRiskTiers> ReadTiers(JsonCursor tiers, IMaintenanceRule rule, decimal closingFeeRate)
    {
        tiers.AllowOnly("columns", "versions", "symbols", "note");
        var columns = ReadColumns(tiers["columns"]);
        var versions = tiers["versions"].Properties()
            .ToDictionary(version => version.Name, version => version.Value, StringComparer.Ordinal);
        var symbols = new Dictionary<string, DatedRiskTiers>(StringComparer.OrdinalIgnoreCase);
        foreach (var (symbol, dated) in tiers["symbols"].Properties())
        {
            if (symbol.Length == 0 || symbols.ContainsKey(symbol)) throw dated.Error($"symbol '{symbol}' is empty or there twice");
            var read = dated.Properties().Select(pair => ReadVersion(symbol, pair.Name, pair.Value, versions, columns, rule, closingFeeRate)).ToArray();
            symbols[symbol] = Guard(dated, () => new DatedRiskTiers(symbol, read));
        }
        if (symbols.Count == 0) throw tiers["symbols"].Error("at least one symbol is needed");
        return symbols;
    }

    private static RiskTierVersion ReadVersion(string symbol, string id, JsonCursor rows, Dictionary<string, JsonCursor> versions,
        string[] columns, IMaintenanceRule rule, decimal closingFeeRate)
    {
        if (!versions.TryGetValue(id, out var version))
            throw rows.Error($"version '{id}' is not under versions{NearMiss.Hint(id, versions.Keys)}");
        version.AllowOnly("effective", "source", "note");
        var table = Guard(rows, () => new RiskTierTable<decimal>($"{symbol} {id}", rows.Items().Select(row => ReadTier(row, columns))));
        var note = version.Find("note")?.Text() ?? "";
        var dated = new RiskTierVersion(version["effective"].Date(), id, version["source"].Text(), note, table);
        // Made here only to be checked: a table that does not fit the venue's rule must not wait for its first trade to say so.
        Guard(rows, () => new MarginTerms(symbol, dated, rule, closingFeeRate));
        return dated;
    }

    private static string[] ReadColumns(JsonCursor columns)
    {
        string[] names = [.. columns.Items().Select(column => column.Text())];
        if (!names.Take(Columns.Length).SequenceEqual(Columns)
            || names.Skip(Columns.Length).Any(name => !MoreColumns.Contains(name)) || names.Distinct().Count() != names.Length)
            throw columns.Error($"the columns must be {string.Join(", ", Columns)}, then any of {string.Join(", ", MoreColumns)}");
        return names;
    }

    private static RiskTier<decimal> ReadTier(JsonCursor row, string[] columns)
    {
        var cells = row.Items();
        if (cells.Count != columns.Length) throw row.Error($"a tier has {columns.Length} numbers ({string.Join(", ", columns)})");
        return new(cells[0].Number(), cells[1].IsNull ? null : cells[1].Number(), cells[2].Number(), cells[3].Number(), cells[4].Number())
        {
            RatePerUnit = More(cells, columns, 0),
            OpenInterestLower = More(cells, columns, 1),
            OpenInterestUpper = More(cells, columns, 2),
        };
    }

    private static decimal More(IReadOnlyList<JsonCursor> cells, string[] columns, int column) =>
        Array.IndexOf(columns, MoreColumns[column]) is >= 0 and var index ? cells[index].Number() : 0m;

    private static T Guard<T>(JsonCursor place, Func<T> make)
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
