namespace Backtests.MarketData;

/// <summary>A source file that is being read: its text and columns, what its name says, and the user's choices.</summary>
internal sealed class SourceTable
{
    private const string Remedy = "correct the file, or leave such rows out with --skip-bad-rows";

    private readonly byte[] _text;
    private readonly HashSet<string> _symbols;
    private readonly Dictionary<string, string> _symbolOfText = new(StringComparer.Ordinal);
    private string? _fileSymbol;

    public SourceTable(SourceFile file, byte[] text, SourceColumns columns, SourceHints hints, ImportOptions options, BadRows bad)
    {
        File = file;
        _text = text;
        Columns = columns;
        Hints = hints;
        Options = options;
        Bad = bad;
        _symbols = new(options.Symbols.Select(symbol => symbol.ToUpperInvariant()), StringComparer.Ordinal);
    }

    public SourceFile File { get; }

    public SourceColumns Columns { get; }

    public SourceHints Hints { get; }

    public ImportOptions Options { get; }

    public BadRows Bad { get; }

    /// <summary>Whether any time is in microseconds.</summary>
    public bool Microseconds { get; private set; }

    /// <summary>A reader that stands before the first row of data.</summary>
    public CsvReader Rows()
    {
        var csv = new CsvReader(_text, File.Path, Remedy);
        if (Columns.HasHeader) csv.Next();
        return csv;
    }

    /// <summary>Whether the file's own symbol is left out by the user's choice of symbols.</summary>
    public bool IsLeftOut => Columns.Symbol < 0 && Hints.Symbol is { } symbol && _symbols.Count > 0 && !_symbols.Contains(symbol);

    /// <summary>The time of the current row in milliseconds.</summary>
    public long Time(ref CsvReader csv)
    {
        var time = csv.Time(Columns.Time, out var microseconds);
        Microseconds |= microseconds;
        return time;
    }

    /// <summary>The current row's symbol; null when the user did not choose it.</summary>
    public string? Symbol(ref CsvReader csv)
    {
        if (Columns.Symbol < 0) return _fileSymbol ??= FileSymbol();
        var text = System.Text.Encoding.UTF8.GetString(csv[Columns.Symbol]).ToUpperInvariant();
        if (!_symbolOfText.TryGetValue(text, out var symbol))
        {
            if (!SymbolName.IsValid(text))
                throw csv.Fault(Columns.Symbol, $"symbol '{MarketDataException.Printable(csv[Columns.Symbol])}' is not a name");
            symbol = Columns.Layout == SourceLayout.ForcedOrders ? SymbolName.WithQuote(text) : text;
            _symbolOfText.Add(text, symbol);
        }
        if (Hints.Symbol is { } told && symbol != told)
            throw csv.Fault(Columns.Symbol, $"symbol '{symbol}' is not the {told} of the file's name");
        return _symbols.Count == 0 || _symbols.Contains(symbol) ? symbol : null;
    }

    /// <summary>Reads every row, leaving out bad ones as chosen.</summary>
    public Dictionary<string, SymbolRows<TRow>> Read<TRow>(RowParser<TRow> parse) where TRow : struct, ISeriesRow<TRow>
    {
        var rows = new Dictionary<string, SymbolRows<TRow>>(StringComparer.Ordinal);
        var csv = Rows();
        while (csv.Next())
        {
            try
            {
                csv.RequireCount(Columns.Width);
                var symbol = Symbol(ref csv);
                if (symbol is null) continue;
                var row = parse(ref csv);
                if (!rows.TryGetValue(symbol, out var mine)) rows.Add(symbol, mine = new());
                mine.Add(row, ref csv);
            }
            catch (MarketDataException fault) when (Bad.Skips && fault.Row is not null)
            {
                Bad.Add(fault);
            }
        }
        foreach (var one in rows.Values) one.Finish();
        return rows;
    }

    private string FileSymbol()
    {
        if (Hints.Symbol is { } told)
        {
            if (_symbols.Count > 0 && !_symbols.Contains(told))
                throw new MarketDataException(File.Path,
                    $"is named after {told}, which is not the symbol given with --symbol; rename it if it is");
            return told;
        }
        if (_symbols.Count == 1) return _symbols.First();
        throw new MarketDataException(File.Path,
            "does not say its symbol, neither in its name nor in a column; give it with --symbol, e.g. --symbol BTCUSDT");
    }
}

/// <summary>Makes a row of the current line.</summary>
internal delegate TRow RowParser<TRow>(ref CsvReader csv) where TRow : struct, ISeriesRow<TRow>;
