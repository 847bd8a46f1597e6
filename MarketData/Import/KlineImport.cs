namespace Backtests.MarketData;

/// <summary>Bars of the last traded price or of the mark price.</summary>
internal static class KlineImport
{
    private const int EnoughToTell = 10;

    // Traded minutes with no trade at all are seconds in a year; computed prices have no volume ever.
    private const double MostlySampled = 0.5;

    /// <summary>Reads the bars and settles what they are.</summary>
    /// <returns>Null, with the reason, where the user chose another kind or length.</returns>
    public static Klines? Read(SourceTable table, out string? leftOut)
    {
        leftOut = null;
        var columns = table.Columns;
        var counts = new Counts();
        var rows = table.Read((ref CsvReader csv) =>
        {
            var row = new TradeRow(table.Time(ref csv), csv.Price(columns.Open, "open"), csv.Price(columns.High, "high"),
                csv.Price(columns.Low, "low"), csv.Price(columns.Close, "close"),
                columns.Volume < 0 ? 0 : csv.Quantity(columns.Volume, "volume"));
            csv.CheckBar(row.Open, row.High, row.Low, row.Close);
            counts.Add(row.Volume, columns.Count < 0 ? -1 : csv.Number(columns.Count, "count"));
            if (columns.CloseTime >= 0 && counts.Length == 0) counts.Length = csv.Time(columns.CloseTime, out _) + 1 - row.Time;
            return row;
        });
        if (rows.Values.All(symbol => symbol.Rows.Count == 0)) return new(DataKind.Trade, 0, rows);

        var length = Length(table, rows, counts, out leftOut);
        if (leftOut is not null) return null;
        var kind = Kind(table, counts, length);
        if (table.Options.Kind is { } chosen && chosen != kind)
        {
            leftOut = $"holds {kind} bars, not {chosen}";
            if (table.File.Chosen) throw new MarketDataException(table.File.Path, $"{leftOut}; give the right --kind");
            return null;
        }
        CheckGrid(table, rows, length);
        return new(kind, length, rows);
    }

    private static long Length(SourceTable table, Dictionary<string, SymbolRows<TradeRow>> rows, Counts counts, out string? leftOut)
    {
        leftOut = null;
        var file = table.File.Path;
        var told = table.Hints.Interval;
        if (table.Options.Interval is { } chosen && chosen != told)
        {
            if (!table.File.Chosen && told is not null)
            {
                leftOut = $"has bars of {told}, not {chosen}";
                return 0;
            }
            told = chosen;
        }
        var closest = Closest(rows, out var pairs);
        long length;
        if (told is not null)
        {
            length = BarLength.Parse(told);
            if (!BarLength.IsStorable(length))
                throw new MarketDataException(file,
                    $"has bars of {told}, for which there is no folder; lengths that divide an hour or a day, up to 1d, are supported");
        }
        else
        {
            length = counts.Length > 0 ? counts.Length : closest;
            if (length == 0 || !BarLength.IsStorable(length))
                throw new MarketDataException(file, "does not tell the length of its bars; give it with --interval, e.g. --interval 1m");
        }
        var tooClose = TooClose(rows, length);
        if (tooClose > (table.Bad.Skips ? pairs / 2 : 0) || (closest > length && pairs >= EnoughToTell))
            throw new MarketDataException(file,
                $"is said to hold bars of {BarLength.Show(length)}, but its rows are {BarLength.Show(closest)} apart; "
                + "give the right --interval");
        return length;
    }

    private static long Closest(Dictionary<string, SymbolRows<TradeRow>> rows, out int pairs)
    {
        pairs = 0;
        var closest = long.MaxValue;
        foreach (var symbol in rows.Values)
            for (var i = 1; i < symbol.Rows.Count; i++, pairs++)
                closest = Math.Min(closest, symbol.Rows[i].Row.Time - symbol.Rows[i - 1].Row.Time);
        return pairs == 0 ? 0 : closest;
    }

    private static int TooClose(Dictionary<string, SymbolRows<TradeRow>> rows, long length)
    {
        var count = 0;
        foreach (var symbol in rows.Values)
            for (var i = 1; i < symbol.Rows.Count; i++)
                if (symbol.Rows[i].Row.Time - symbol.Rows[i - 1].Row.Time < length) count++;
        return count;
    }

    private static DataKind Kind(SourceTable table, Counts counts, long length)
    {
        var file = table.File.Path;
        var samples = length / TimeText.Second;
        var sampled = counts.Traded == 0 && (table.Columns.CountsSamples || counts.With(samples) > MostlySampled * counts.Rows);
        var told = table.Hints.Kind;
        var chosen = table.Options.Kind is DataKind.Trade or DataKind.Mark ? table.Options.Kind : null;
        // In a folder the choice picks files; it does not overrule what they are called.
        if (!table.File.Chosen && told is not null) chosen = null;
        if (table.Options.TrustKind && chosen is not null) return chosen.Value;

        if (sampled)
        {
            if (chosen == DataKind.Mark || (chosen is null && (told == DataKind.Mark || (told is null && table.Columns.CountsSamples))))
                return DataKind.Mark;
            throw new MarketDataException(file,
                $"passes for traded bars, but no bar has any volume and each counts {samples} samples: these are mark- or "
                + "index-price bars; give --kind mark if they are the mark price (or --kind trade --trust-kind to take them as they are)");
        }
        if (counts.Traded > 0)
        {
            if (!table.File.Chosen) chosen = null;
            if (chosen != DataKind.Mark && told != DataKind.Mark) return DataKind.Trade;
            if (chosen == DataKind.Trade) return DataKind.Trade;
            throw new MarketDataException(file,
                $"passes for mark-price bars, but {counts.Traded} of its {counts.Rows} bars have a volume, which only traded bars have; "
                + "give --kind trade if they are the last price (or --kind mark --trust-kind to take them as they are)");
        }
        if (chosen is not null || told is not null) return chosen ?? told!.Value;
        // Without a single trade and without a count of samples it can be a halted contract or the mark price.
        if (table.Columns.Volume >= 0 && table.Columns.Count >= 0) return DataKind.Trade;
        throw new MarketDataException(file, "holds bars without volume and does not say of which price; give --kind mark or --kind trade");
    }

    private static void CheckGrid(SourceTable table, Dictionary<string, SymbolRows<TradeRow>> rows, long length)
    {
        foreach (var symbol in rows.Values)
        {
            foreach (var (row, line) in symbol.Rows)
                if (row.Time % length != 0)
                    table.Bad.Add(new(table.File.Path, line, TimeText.Show(row.Time),
                        $"time {TimeText.Show(row.Time)} is not the open of a "
                        + $"{BarLength.Show(length)} bar; correct the file, or leave such rows out with --skip-bad-rows"));
            symbol.Rows.RemoveAll(row => row.Row.Time % length != 0);
        }
    }

    /// <summary>What the rows say together.</summary>
    private sealed class Counts
    {
        private readonly Dictionary<decimal, int> _values = [];

        public long Length { get; set; }

        public int Rows { get; private set; }

        public int Traded { get; private set; }

        public void Add(decimal volume, decimal count)
        {
            Rows++;
            if (volume > 0) Traded++;
            else if (_values.Count < 1000 || _values.ContainsKey(count)) _values[count] = _values.GetValueOrDefault(count) + 1;
        }

        public int With(long count) => _values.GetValueOrDefault(count);
    }
}

/// <summary>Bars of one source file.</summary>
/// <param name="Kind">Trade or Mark.</param>
/// <param name="Length">Length of a bar in milliseconds.</param>
/// <param name="Rows">Stamped at their opens, by symbol.</param>
internal sealed record Klines(DataKind Kind, long Length, Dictionary<string, SymbolRows<TradeRow>> Rows);
