namespace Backtests.MarketData;

/// <summary>One import: takes file after file and keeps the account of it.</summary>
internal sealed class ImportRun(ImportOptions options, StagedFolder folder, SeriesFiles store, List<SkippedFile> skipped)
{
    private const int EnoughForMedian = 20;

    // Ten times the usual 0.01 % per eight hours, as a median over a whole file: a file in percent lies far above.
    private const decimal UnusualMedianRate = 0.002m;

    private readonly List<GeneratedDays.Span> _generated = GeneratedDays.Read(folder);
    private readonly string _folder = folder.FullPath("");
    private readonly List<ImportedFile> _files = [];
    private readonly List<MarketDataException> _badRows = [];
    private readonly List<string> _warnings = [];
    private readonly SortedDictionary<string, ImportedSeries> _outputs = new(StringComparer.Ordinal);

    public ImportReport Report() => new(_files, [.. _outputs.Values], skipped, _badRows, _warnings);

    public void Import(SourceFile file)
    {
        var hints = SourceHints.Of(file.Path);
        if (Refuse(file, hints.Unsupported)) return;
        var text = file.ReadText();
        var csv = new CsvReader(text, file.Path, "");
        var columns = SourceColumns.Detect(ref csv, file.Path, out var unsupported);
        if (columns is null)
        {
            Refuse(file, unsupported);
            return;
        }
        var bad = new BadRows(options.SkipBadRows);
        var table = new SourceTable(file, text, columns, hints, options, bad);
        if (!file.Chosen && table.IsLeftOut)
        {
            skipped.Add(new(file.Path, "is of a symbol that was not chosen"));
            return;
        }
        if (columns.Layout != SourceLayout.Klines && WrongKind(file, KindOf(columns.Layout))) return;
        Read(table);
        _badRows.AddRange(bad.First.Take(Math.Max(0, 1000 - _badRows.Count)));
        if (table.Microseconds && Asset(table) == AssetClass.CryptoFuture)
            _warnings.Add($"{file.Path}: times are in microseconds, as only spot files are; give --asset crypto if it is one");
    }

    private void Read(SourceTable table)
    {
        switch (table.Columns.Layout)
        {
            case SourceLayout.Klines:
                var klines = KlineImport.Read(table, out var leftOut);
                if (klines is null) skipped.Add(new(table.File.Path, leftOut!));
                else StoreBars(table, klines);
                break;
            case SourceLayout.Funding:
                var funding = FundingImport.Read(table);
                foreach (var symbol in funding.Values) WarnOfPercent(table.File.Path, symbol.Rows);
                Store(table, DataKind.Funding, 0, funding);
                break;
            case SourceLayout.OpenInterest:
                Store(table, DataKind.OpenInterest, 0, OpenInterestImport.Read(table));
                break;
            default:
                Store(table, DataKind.Liquidation, 0, ForcedOrderImport.Read(table));
                break;
        }
    }

    private void StoreBars(SourceTable table, Klines klines)
    {
        if (klines.Kind == DataKind.Trade)
        {
            Store(table, DataKind.Trade, klines.Length, klines.Rows);
            return;
        }
        var marks = new Dictionary<string, SymbolRows<MarkRow>>(StringComparer.Ordinal);
        foreach (var (symbol, bars) in klines.Rows)
            marks.Add(symbol, bars.Select(row => new MarkRow(row.Time, row.Open, row.High, row.Low, row.Close)));
        Store(table, DataKind.Mark, klines.Length, marks);
    }

    private void Store<TRow>(SourceTable table, DataKind kind, long length, Dictionary<string, SymbolRows<TRow>> symbols)
        where TRow : struct, ISeriesRow<TRow>
    {
        var resolution = length == 0 ? DataResolution.Event : BarLength.Resolution(length, kind);
        var offset = length == 0 ? 0 : BarLength.StampOffset(length, resolution);
        var rows = 0;
        var duplicates = 0;
        foreach (var (symbol, mine) in symbols.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            rows += mine.Rows.Count;
            duplicates += mine.Duplicates;
            if (mine.Rows.Count == 0) continue;
            var id = new SeriesId(Asset(table), BinanceImport.Market, symbol, kind, resolution);
            var stamped = offset == 0 ? mine.Rows : mine.Stamped(offset);
            GeneratedDays.Refuse(
                _generated, _folder, table.File.Path, symbol, TimeText.ToDateTime(stamped[0].Row.Time), TimeText.ToDateTime(stamped[^1].Row.Time));
            Note(id, stamped[0].Row.Time, stamped[^1].Row.Time, stamped.Count, store.Store(id, stamped, length, table.File.Path));
        }
        if (rows == 0) _warnings.Add($"{table.File.Path}: has no rows to import");
        _files.Add(new(table.File.Path, kind, symbols.Count, length == 0 ? "" : BarLength.Show(length), rows, duplicates, table.Bad.Count));
    }

    private void Note(SeriesId id, long first, long last, int rows, StoreResult stored)
    {
        var key = id.ToString() + id.Asset;
        var (from, until) = (TimeText.ToDateTime(first), TimeText.ToDateTime(last));
        _outputs[key] = _outputs.TryGetValue(key, out var old)
            ? new(id, old.First < from ? old.First : from, old.Last > until ? old.Last : until, old.Rows + rows, old.Added + stored.Added,
                old.FilesWritten + stored.FilesWritten)
            : new(id, from, until, rows, stored.Added, stored.FilesWritten);
    }

    private AssetClass Asset(SourceTable table) => options.Asset ?? (table.Hints.Spot ? AssetClass.Crypto : AssetClass.CryptoFuture);

    private bool Refuse(SourceFile file, string? reason)
    {
        if (reason is null) return false;
        if (file.Chosen) throw new MarketDataException(file.Path, reason);
        skipped.Add(new(file.Path, reason));
        return true;
    }

    private bool WrongKind(SourceFile file, DataKind kind)
    {
        if (options.Kind is not { } chosen || chosen == kind) return false;
        return Refuse(file, $"holds {kind}, not the chosen {chosen}");
    }

    private static DataKind KindOf(SourceLayout layout) => layout switch
    {
        SourceLayout.Funding => DataKind.Funding,
        SourceLayout.OpenInterest => DataKind.OpenInterest,
        _ => DataKind.Liquidation,
    };

    private void WarnOfPercent(string file, List<Sourced<FundingRow>> rows)
    {
        if (rows.Count < EnoughForMedian) return;
        var sizes = rows.ConvertAll(row => Math.Abs(row.Row.Rate));
        sizes.Sort();
        if (sizes[sizes.Count / 2] > UnusualMedianRate)
            _warnings.Add($"{file}: half of the funding rates are above {UnusualMedianRate}, 0.2 % per interval; are they in percent?");
    }
}
