using System.Text;

namespace Backtests.MarketData;

/// <summary>Everything that is read from one series: times, closes where it has any, and what is wrong.</summary>
internal sealed class SeriesScan : IRowFunction<bool>
{
    private const int MostFaultsOfFile = 20;
    private const long OpenInterestGrid = 5 * TimeText.Minute;

    private readonly List<CatalogFile> _files;
    private readonly List<DataProblem> _problems;

    public SeriesScan(List<CatalogFile> files, List<DataProblem> problems)
    {
        _files = files;
        _problems = problems;
        Series = files[0].Series;
        RowKinds.Dispatch(Series.Kind, this);
    }

    public SeriesId Series { get; }

    /// <summary>Time of every good row, in order.</summary>
    public List<long> Times { get; } = [];

    /// <summary>Close of every good row of trade and mark bars.</summary>
    public List<double> Closes { get; } = [];

    /// <summary>Files that could not be read at all.</summary>
    public int Unreadable { get; private set; }

    /// <summary>Length of a bar (the grid of open interest), found from the closest rows; 0 for events and for a single row.</summary>
    public long Length
    {
        get
        {
            if (Series.Kind is DataKind.Funding or DataKind.Liquidation || Times.Count < 2) return 0;
            if (Series.Kind == DataKind.OpenInterest) return OpenInterestGrid;
            var shortest = long.MaxValue;
            for (var i = 1; i < Times.Count; i++) shortest = Math.Min(shortest, Times[i] - Times[i - 1]);
            return shortest;
        }
    }

    bool IRowFunction<bool>.Invoke<TRow>()
    {
        var rows = new List<TRow>();
        var faults = new List<MarketDataException>();
        foreach (var file in _files)
        {
            rows.Clear();
            faults.Clear();
            try
            {
                SeriesText.Read(Text(file), Series, file.Day, file.Path, rows, faults);
            }
            catch (MarketDataException fault)
            {
                Unreadable++;
                _problems.Add(new(ProblemSeverity.Error, ProblemKind.CorruptFile, Series, file.Path, null, fault.Message));
                continue;
            }
            if (rows.Count == 0 && faults.Count == 0)
                _problems.Add(new(ProblemSeverity.Warning, ProblemKind.EmptyFile, Series, file.Path, null, $"{file.Path}: has no rows"));
            Note(file.Path, faults);
            foreach (var row in rows)
            {
                Times.Add(row.Time);
                if (row is TradeRow trade) Closes.Add((double)trade.Close);
                else if (row is MarkRow mark) Closes.Add((double)mark.Close);
            }
        }
        return true;
    }

    private byte[] Text(in CatalogFile file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MarketDataException(file.Path, $"cannot be read: {e.Message.ReplaceLineEndings(" ")}");
        }
        var expected = DataLayout.EntryOf(Series, file.Day);
        if (expected.Length == 0) return bytes;
        var (entry, text) = SingleEntryZip.Read(bytes, file.Path);
        if (entry != expected)
            _problems.Add(new(ProblemSeverity.Error, ProblemKind.WrongEntryName, Series, file.Path, null,
                $"{file.Path}: the entry is called '{MarketDataException.Printable(Encoding.UTF8.GetBytes(entry))}', not '{expected}'"));
        return text;
    }

    private void Note(string path, List<MarketDataException> faults)
    {
        for (var i = 0; i < Math.Min(faults.Count, MostFaultsOfFile); i++)
            _problems.Add(new(ProblemSeverity.Error, ProblemKind.BadRow, Series, path, faults[i].Row, faults[i].Message));
        if (faults.Count > MostFaultsOfFile)
            _problems.Add(new(ProblemSeverity.Error, ProblemKind.BadRow, Series, path, null,
                $"{path}: {faults.Count - MostFaultsOfFile} more bad rows"));
    }
}
