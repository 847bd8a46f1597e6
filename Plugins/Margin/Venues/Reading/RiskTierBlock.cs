namespace Backtests.Margin;

/// <summary>
/// Reads the block <c>risk_tiers</c> of a venue file: dated tables by symbol. A table stands with its symbol and version, or once under
/// <c>tables</c> with a name that symbols refer to.
/// </summary>
internal sealed class RiskTierBlock
{
    private static readonly string[] Columns = ["floor", "cap", "maintenance_rate", "maintenance_amount", "max_leverage"];
    private static readonly string[] MoreColumns = ["rate_per_unit", "open_interest_lower", "open_interest_upper", "root_factor"];

    private readonly string[] _columns;
    private readonly TierMeasure _measure;
    private readonly IMaintenanceRule _rule;
    private readonly decimal _closingFeeRate;
    private readonly Dictionary<string, (DateOnly Effective, string Source, string Note)> _versions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RiskTierTable<decimal>> _tables = new(StringComparer.Ordinal);

    private RiskTierBlock(JsonCursor block, IMaintenanceRule rule, decimal closingFeeRate)
    {
        (_rule, _closingFeeRate) = (rule, closingFeeRate);
        block.AllowOnly("columns", "versions", "symbols", "note", "measured_in", "tables");
        _measure = block.Find("measured_in")?.OneOf(
            ("notional", TierMeasure.Notional), ("base", TierMeasure.Base), ("quote", TierMeasure.Quote)) ?? TierMeasure.Notional;
        _columns = ReadColumns(block["columns"]);
        foreach (var (id, version) in block["versions"].Properties())
        {
            version.AllowOnly("effective", "source", "note");
            _versions[id] = (version["effective"].Date(), version["source"].Text(), version.Find("note")?.Text() ?? "");
        }
        if (block.Find("tables") is not { } tables) return;
        foreach (var (name, rows) in tables.Properties()) _tables[name] = ReadTable(name, rows);
    }

    /// <summary>Reads the block.</summary>
    /// <param name="block">Its place.</param>
    /// <param name="rule">The venue's rule, which every table must fit.</param>
    /// <param name="closingFeeRate">The fee to close on top of every rate.</param>
    /// <exception cref="MarginException">File, place, value and reason of what is wrong.</exception>
    public static Dictionary<string, DatedRiskTiers> Read(JsonCursor block, IMaintenanceRule rule, decimal closingFeeRate)
    {
        var reader = new RiskTierBlock(block, rule, closingFeeRate);
        var symbols = new Dictionary<string, DatedRiskTiers>(StringComparer.OrdinalIgnoreCase);
        foreach (var (symbol, dated) in block["symbols"].Properties())
        {
            if (symbol.Length == 0 || symbols.ContainsKey(symbol)) throw dated.Error($"symbol '{symbol}' is empty or there twice");
            var versions = dated.Properties().Select(pair => reader.ReadVersion(symbol, pair.Name, pair.Value)).ToArray();
            symbols[symbol] = VenueFile.Guard(dated, () => new DatedRiskTiers(symbol, versions));
        }
        return symbols.Count > 0 ? symbols : throw block["symbols"].Error("at least one symbol is needed");
    }

    private RiskTierVersion ReadVersion(string symbol, string id, JsonCursor place)
    {
        if (!_versions.TryGetValue(id, out var version))
            throw place.Error($"version '{id}' is not under versions{NearMiss.Hint(id, _versions.Keys)}");
        return new(version.Effective, id, version.Source, version.Note, TableOf(symbol, id, place)) { Measure = _measure };
    }

    private RiskTierTable<decimal> TableOf(string symbol, string id, JsonCursor place)
    {
        if (!place.IsText) return ReadTable($"{symbol} {id}", place);
        return _tables.TryGetValue(place.Text(), out var shared)
            ? shared
            : throw place.Error($"table '{place.Text()}' is not under tables{NearMiss.Hint(place.Text(), _tables.Keys)}");
    }

    private RiskTierTable<decimal> ReadTable(string label, JsonCursor rows)
    {
        var table = VenueFile.Guard(rows, () => new RiskTierTable<decimal>(label, rows.Items().Select(ReadTier)));
        // Made here only to be checked: a table that does not fit the venue's rule must not wait for its first trade to say so.
        VenueFile.Guard(rows, () => _rule.Schedule(table, default(MaintenanceState<decimal>)).PlusRate(_closingFeeRate));
        return table;
    }

    private static string[] ReadColumns(JsonCursor columns)
    {
        string[] names = [.. columns.Items().Select(column => column.Text())];
        if (!names.Take(Columns.Length).SequenceEqual(Columns)
            || names.Skip(Columns.Length).Any(name => !MoreColumns.Contains(name)) || names.Distinct().Count() != names.Length)
            throw columns.Error($"the columns must be {string.Join(", ", Columns)}, then any of {string.Join(", ", MoreColumns)}");
        return names;
    }

    private RiskTier<decimal> ReadTier(JsonCursor row)
    {
        var cells = row.Items();
        if (cells.Count != _columns.Length) throw row.Error($"a tier has {_columns.Length} numbers ({string.Join(", ", _columns)})");
        return new(cells[0].Number(), cells[1].IsNull ? null : cells[1].Number(), cells[2].Number(), cells[3].Number(), cells[4].Number())
        {
            RatePerUnit = More(cells, 0),
            OpenInterestLower = More(cells, 1),
            OpenInterestUpper = More(cells, 2),
            RootFactor = More(cells, 3),
        };
    }

    private decimal More(IReadOnlyList<JsonCursor> cells, int column) =>
        Array.IndexOf(_columns, MoreColumns[column]) is >= 0 and var index ? cells[index].Number() : 0m;
}
