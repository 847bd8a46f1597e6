using System.Globalization;
using System.Text;

namespace Backtests.MarketData;

/// <summary>
/// Which days of which symbols in a data folder are made up, kept in <c>generated.csv</c> beside the data: <c>symbol,first day,last
/// day</c>. A
/// backtest on made-up quotes over real trades would be worth nothing, so the two never share a day.
/// </summary>
public static class GeneratedDays
{
    internal const string FileName = "generated.csv";

    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Removes everything that was made up from a data folder.</summary>
    /// <returns>How many files were deleted or cut.</returns>
    /// <exception cref="MarketDataException">The folder or its list of generated days can't be read or written.</exception>
    public static int Remove(string dataFolder)
    {
        using var folder = new StagedFolder(dataFolder);
        var spans = Read(folder);
        var files = new List<string>();
        foreach (var span in spans)
        {
            files.AddRange(DayFiles(span).Select(folder.FullPath).Where(File.Exists));
            if (CutFunding(folder, span)) files.Add(folder.FullPath(DataLayout.PathOf(Series(span.Symbol, DataKind.Funding))));
        }
        folder.Commit();
        foreach (var file in files.Where(file => file.EndsWith(".zip", StringComparison.Ordinal))) File.Delete(file);
        if (spans.Count > 0) File.Delete(folder.FullPath(FileName));
        return files.Count;
    }

    /// <summary>Adds the days of a symbol to the list, as part of what is being stored.</summary>
    internal static void Note(StagedFolder folder, string symbol, DateOnly first, DateOnly last)
    {
        var spans = Read(folder);
        var span = new Span(symbol, first, last);
        if (!spans.Contains(span)) spans.Add(span);
        var text = new StringBuilder("symbol,first_day,last_day\n");
        foreach (var (name, from, until) in spans.OrderBy(one => one.Symbol, StringComparer.Ordinal).ThenBy(one => one.First))
            text.Append(CultureInfo.InvariantCulture, $"{name},{from.ToString(DayFormat, CultureInfo.InvariantCulture)},")
                .Append(CultureInfo.InvariantCulture, $"{until.ToString(DayFormat, CultureInfo.InvariantCulture)}\n");
        folder.Write(FileName, Encoding.ASCII.GetBytes(text.ToString()));
    }

    /// <exception cref="MarketDataException">Rows of a real symbol fall on days that are made up here.</exception>
    internal static void Refuse(IReadOnlyList<Span> spans, string folder, string file, string symbol, DateTime first, DateTime last)
    {
        var (from, until) = (DateOnly.FromDateTime(first), DateOnly.FromDateTime(last));
        foreach (var span in spans)
        {
            if (span.Symbol != symbol || span.First > until || span.Last < from) continue;
            throw new MarketDataException(
                file, $"{symbol} is generated in {folder} from {span.First:yyyy-MM-dd} to {span.Last:yyyy-MM-dd}, and generated and real data "
                + "don't mix; take another folder, or remove what is generated with `backtests data generate --remove`");
        }
    }

    /// <summary>The days that are made up in the folder.</summary>
    /// <exception cref="MarketDataException">The list can't be read.</exception>
    internal static List<Span> Read(StagedFolder folder)
    {
        var spans = new List<Span>();
        if (folder.Read(FileName) is not { } bytes) return spans;
        var lines = Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 1; i < lines.Length; i++)
        {
            var cells = lines[i].Split(',');
            if (cells.Length != 3 || !SymbolName.IsValid(cells[0]) || !TryDay(cells[1], out var first) || !TryDay(cells[2], out var last))
                throw new MarketDataException(
                    folder.FullPath(FileName), i + 1, lines[i], $"'{lines[i]}' is not symbol,first day,last day; generate the market anew");
            spans.Add(new Span(cells[0], first, last));
        }
        return spans;
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static IEnumerable<string> DayFiles(Span span)
    {
        DataKind[] kinds = [DataKind.Trade, DataKind.Quote, DataKind.Mark, DataKind.OpenInterest, DataKind.Liquidation];
        for (var day = span.First; day <= span.Last; day = day.AddDays(1))
            foreach (var kind in kinds) yield return DataLayout.PathOf(Series(span.Symbol, kind), day);
    }

    private static bool CutFunding(StagedFolder folder, Span span)
    {
        var path = DataLayout.PathOf(Series(span.Symbol, DataKind.Funding));
        if (folder.Read(path) is not { } bytes) return false;
        var first = span.First.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var last = span.Last.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var kept = new StringBuilder();
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var day = line.Length < 8 ? line : line[..8];
            if (string.CompareOrdinal(day, first) < 0 || string.CompareOrdinal(day, last) > 0) kept.Append(line).Append('\n');
        }
        folder.Write(path, Encoding.UTF8.GetBytes(kept.ToString()));
        return true;
    }

    private static SeriesId Series(string symbol, DataKind kind) => new(
        AssetClass.CryptoFuture, BinanceImport.Market, symbol, kind,
        kind is DataKind.Trade or DataKind.Quote or DataKind.Mark ? DataResolution.Minute : DataResolution.Event);

    /// <summary>A symbol's made-up days, both included.</summary>
    internal readonly record struct Span(string Symbol, DateOnly First, DateOnly Last);
}
