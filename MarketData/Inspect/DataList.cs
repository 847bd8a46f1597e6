namespace Backtests.MarketData;

/// <summary>What a data folder has of one series.</summary>
/// <param name="Series">Which series.</param>
/// <param name="Interval">Length of its bars, like 1m (for open interest, its grid), or several, like <c>1m 5m</c>; empty for
/// events.</param>
/// <param name="FirstDay">UTC day of the first row; null when no row could be read.</param>
/// <param name="LastDay">UTC day of the last row; null when no row could be read.</param>
/// <param name="Days">UTC days that have rows.</param>
/// <param name="Rows">Rows that can be read.</param>
/// <param name="MissingMinutes">Minutes between the first and the last row that no row covers; null for events.</param>
/// <param name="UnreadableFiles">Files that could not be read; <see cref="DataValidate"/> says why.</param>
public sealed record SeriesSummary(
    SeriesId Series, string Interval, DateOnly? FirstDay, DateOnly? LastDay, int Days, int Rows, long? MissingMinutes, int UnreadableFiles);

/// <summary>Tells what is in a data folder.</summary>
public static class DataList
{
    /// <summary>One summary a series, in order of asset, market, symbol and kind.</summary>
    /// <exception cref="MarketDataException">There is no such folder.</exception>
    public static IReadOnlyList<SeriesSummary> Run(
        string dataFolder, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        var catalog = DataCatalog.Of(dataFolder);
        var list = new List<SeriesSummary>(catalog.Series.Count);
        foreach (var files in catalog.Series)
        {
            cancellation.ThrowIfCancellationRequested();
            list.Add(Summary(new SeriesScan(files, [])));
            progress?.Report(new(list.Count, catalog.Series.Count, files[^1].Path));
        }
        return list;
    }

    private static SeriesSummary Summary(SeriesScan scan)
    {
        var times = scan.Times;
        if (times.Count == 0) return new(scan.Series, "", null, null, 0, 0, null, scan.Unreadable);
        var days = 1;
        for (var i = 1; i < times.Count; i++)
            if (times[i] / TimeText.Day != times[i - 1] / TimeText.Day) days++;
        var gaps = new BarGaps(scan);
        long? missing = scan.Length == 0 ? null : gaps.Gaps.Sum(gap => gap.Missing * gap.Length) / TimeText.Minute;
        return new(scan.Series, string.Join(" ", gaps.DaysOf.Keys.Select(BarLength.Show)), TimeText.DayOf(times[0]),
            TimeText.DayOf(times[^1]), days, times.Count, missing, scan.Unreadable);
    }
}
