using System.Globalization;

namespace Backtests.MarketData;

/// <summary>What counts as wrong.</summary>
public sealed record ValidateOptions
{
    /// <summary>Distance of the last price's close from the mark's, as a fraction of the mark, that is far.</summary>
    public double Divergence { get; init; } = 0.02;

    /// <summary>For how long they must be far apart without a break.</summary>
    public TimeSpan DivergenceTime { get; init; } = TimeSpan.FromMinutes(30);
}

/// <summary>Tells what is wrong with a data folder.</summary>
public static class DataValidate
{
    // The longest interval at which any perpetual of the exchange settles.
    private const long LongestFunding = 8 * TimeText.Hour;

    /// <summary>Reads everything and lists the problems, series by series.</summary>
    /// <exception cref="MarketDataException">There is no such folder.</exception>
    public static IReadOnlyList<DataProblem> Run(
        string dataFolder,
        ValidateOptions? options = null,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        options ??= new();
        var catalog = DataCatalog.Of(dataFolder);
        var problems = new List<DataProblem>();
        foreach (var stray in catalog.Strays)
            problems.Add(new(ProblemSeverity.Warning, ProblemKind.StrayFile, null, stray, null,
                $"{stray}: is no part of the layout; nothing reads it"));

        WithoutProperties(dataFolder, catalog, problems);
        SeriesScan? trade = null;
        for (var i = 0; i < catalog.Series.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var files = catalog.Series[i];
            var scan = new SeriesScan(files, problems);
            Gaps(scan, problems);
            if (scan.Series.Kind == DataKind.Funding) OffTheHour(scan, files[0].Path, problems);
            // Mark comes after Trade of the same symbol in the catalog's order.
            if (scan.Series is { Kind: DataKind.Trade, Resolution: DataResolution.Minute, Asset: AssetClass.CryptoFuture })
            {
                trade = scan;
                WithoutMark(trade, Mark(catalog, trade.Series, DataResolution.Minute), Mark(catalog, trade.Series, DataResolution.Hour),
                    problems);
            }
            if (scan.Series is { Kind: DataKind.Mark, Resolution: DataResolution.Minute } && trade?.Series.Symbol == scan.Series.Symbol
                && trade.Series.Market == scan.Series.Market) Diverging(trade, scan, options, problems);
            progress?.Report(new(i + 1, catalog.Series.Count, files[^1].Path));
        }
        return problems;
    }

    private static void WithoutProperties(string dataFolder, DataCatalog catalog, List<DataProblem> problems)
    {
        var database = Path.Combine(dataFolder, ReferenceData.SymbolProperties);
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (File.Exists(database))
            foreach (var line in File.ReadLines(database))
                if (line.Split(',') is [var market, var symbol, var type, ..]) known.Add($"{market},{symbol},{type}");
        foreach (var files in catalog.Series)
        {
            var series = files[0].Series;
            if (series.Kind != DataKind.Trade || known.Contains($"{series.Market},{series.Symbol},{series.Asset}")) continue;
            problems.Add(new(ProblemSeverity.Warning, ProblemKind.NoSymbolProperties, series, database, null,
                $"{series}: has no row in {database}, so its tick and lot are unknown"));
        }
    }

    private static List<CatalogFile>? Mark(DataCatalog catalog, SeriesId trade, DataResolution resolution)
    {
        foreach (var files in catalog.Series)
            if (files[0].Series == trade with { Kind = DataKind.Mark, Resolution = resolution }) return files;
        return null;
    }

    private static void Gaps(SeriesScan scan, List<DataProblem> problems)
    {
        if (scan.Series.Kind == DataKind.Funding)
        {
            for (var i = 1; i < scan.Times.Count; i++)
                if ((scan.Times[i] - scan.Times[i - 1] - 1) / LongestFunding is > 0 and var missing)
                    Missing("at least " + Count(missing, "settlement"), scan.Times[i - 1] + LongestFunding, scan.Times[i]);
            return;
        }
        var gaps = new BarGaps(scan);
        if (gaps.DaysOf.Count > 1)
            problems.Add(new(ProblemSeverity.Warning, ProblemKind.MixedBars, scan.Series, scan.Series.ToString(), null,
                $"{scan.Series}: has bars of "
                + string.Join(", ", gaps.DaysOf.Select(days => $"{BarLength.Show(days.Key)} on {Count(days.Value, "day")}"))
                + "; the longer ones look like minutes in which all of it happened"));
        foreach (var gap in gaps.Gaps)
            Missing(scan.Series.Kind == DataKind.OpenInterest
                ? Count(gap.Missing, "measurement")
                : Count(gap.Missing, $"bar of {BarLength.Show(gap.Length)}", $"bars of {BarLength.Show(gap.Length)}"), gap.From, gap.Until);

        void Missing(string what, long from, long until) =>
            problems.Add(new(ProblemSeverity.Warning, ProblemKind.Gap, scan.Series, scan.Series.ToString(),
            null, $"{scan.Series}: {what} missing from {TimeText.Show(from)} until {TimeText.Show(until)}"));
    }

    private static void OffTheHour(SeriesScan scan, string file, List<DataProblem> problems)
    {
        for (var i = 0; i < scan.Times.Count; i++)
            if (scan.Times[i] % TimeText.Hour != 0)
                problems.Add(new(ProblemSeverity.Error, ProblemKind.FundingOffTheHour, scan.Series, file, i + 1,
                    $"{file}, row {i + 1}: funding at {TimeText.Show(scan.Times[i])} is not on the hour"));
    }

    private static void WithoutMark(SeriesScan trade, List<CatalogFile>? minutes, List<CatalogFile>? hours, List<DataProblem> problems)
    {
        var marked = new HashSet<DateOnly>();
        if (minutes is not null) marked.UnionWith(minutes.Select(file => file.Day!.Value));
        if (hours is not null) marked.UnionWith(new SeriesScan(hours, []).Times.Select(TimeText.DayOf));
        DateOnly? from = null;
        var last = default(DateOnly);
        foreach (var day in trade.Times.Select(TimeText.DayOf).Distinct())
        {
            if (from is not null && (marked.Contains(day) || day != last.AddDays(1)))
            {
                Report(from.Value, last);
                from = null;
            }
            if (marked.Contains(day)) continue;
            from ??= day;
            last = day;
        }
        if (from is not null) Report(from.Value, last);

        void Report(DateOnly first, DateOnly until) => problems.Add(new(ProblemSeverity.Warning, ProblemKind.TradeWithoutMark, trade.Series,
            trade.Series.ToString(), null,
            $"{trade.Series}: no mark price from {first:yyyy-MM-dd} to {until:yyyy-MM-dd}; liquidations there need a proxy"));
    }

    private static void Diverging(SeriesScan trade, SeriesScan mark, ValidateOptions options, List<DataProblem> problems)
    {
        var at = 0;
        long from = -1;
        long until = 0;
        var farthest = 0.0;
        for (var i = 0; i < trade.Times.Count; i++)
        {
            while (at < mark.Times.Count && mark.Times[at] < trade.Times[i]) at++;
            if (at == mark.Times.Count) break;
            if (mark.Times[at] != trade.Times[i]) continue;
            var distance = trade.Closes[i] / mark.Closes[at] - 1;
            if (Math.Abs(distance) <= options.Divergence)
            {
                Report();
                from = -1;
                continue;
            }
            if (from < 0)
            {
                from = trade.Times[i];
                farthest = 0;
            }
            until = trade.Times[i];
            if (Math.Abs(distance) > Math.Abs(farthest)) farthest = distance;
        }
        Report();

        void Report()
        {
            if (from < 0 || until - from + trade.Length < options.DivergenceTime.TotalMilliseconds) return;
            var far = (100 * farthest).ToString("+0.00;-0.00", CultureInfo.InvariantCulture);
            problems.Add(new(ProblemSeverity.Error, ProblemKind.MarkAndLastDiverge, trade.Series, trade.Series.ToString(), null,
                $"{trade.Series}: last and mark price are apart from {TimeText.Show(from)} until {TimeText.Show(until)}, at most {far} %; "
                + "is one of another market?"));
        }
    }

    private static string Count(long count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";
}
