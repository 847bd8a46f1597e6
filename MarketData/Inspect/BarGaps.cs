namespace Backtests.MarketData;

/// <summary>Rows that are missing between others.</summary>
/// <param name="From">Time of the first missing row.</param>
/// <param name="Until">Time of the next row that is there.</param>
/// <param name="Missing">Rows missing.</param>
/// <param name="Length">Length of a bar there, in milliseconds.</param>
internal readonly record struct BarGap(long From, long Until, long Missing, long Length);

/// <summary>
/// Gaps of a series of bars. A minute folder may hold bars of different lengths on different days, each stamped at its last minute, so
/// each day is measured by its own length.
/// </summary>
internal sealed class BarGaps
{
    // With fewer rows a day's spacing says nothing about the length of its bars.
    private const int EnoughToTell = 10;

    public BarGaps(SeriesScan scan)
    {
        var shortest = scan.Length;
        if (shortest == 0) return;
        var times = scan.Times;
        long before = 0;
        for (var start = 0; start < times.Count;)
        {
            var end = EndOfDay(times, start);
            var length = scan.Series.Resolution == DataResolution.Minute ? LengthOfDay(times, start, end, shortest) : shortest;
            DaysOf[length] = DaysOf.GetValueOrDefault(length) + 1;
            if (start > 0) Add(times[start - 1], times[start], Math.Max(before, length));
            for (var i = start + 1; i < end; i++) Add(times[i - 1], times[i], length);
            before = length;
            start = end;
        }
    }

    public List<BarGap> Gaps { get; } = [];

    /// <summary>How many days have bars of each length.</summary>
    public SortedDictionary<long, int> DaysOf { get; } = [];

    private void Add(long previous, long next, long length)
    {
        var missing = (next - previous - 1) / length;
        if (missing > 0) Gaps.Add(new(previous + length, next, missing, length));
    }

    private static int EndOfDay(List<long> times, int start)
    {
        var next = times[start] - times[start] % TimeText.Day + TimeText.Day;
        var end = start + 1;
        while (end < times.Count && times[end] < next) end++;
        return end;
    }

    private static long LengthOfDay(List<long> times, int start, int end, long shortest)
    {
        if (end - start < EnoughToTell) return shortest;
        var length = long.MaxValue;
        for (var i = start + 1; i < end; i++) length = Math.Min(length, times[i] - times[i - 1]);
        for (var i = start; i < end; i++)
            if ((times[i] + TimeText.Minute) % length != 0) return shortest;
        return length;
    }
}
