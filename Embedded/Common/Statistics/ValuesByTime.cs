using System;
using System.Collections.Generic;

namespace QuantConnect.Statistics;

/// <summary>Values by rising time, of which parts are taken without copying.</summary>
internal readonly struct ValuesByTime
{
    private readonly DateTime[] _times;
    private readonly decimal[] _values;
    private readonly int _start;

    private ValuesByTime(DateTime[] times, decimal[] values, int start, int count)
    {
        _times = times;
        _values = values;
        _start = start;
        Count = count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>The times.</summary>
    public ReadOnlySpan<DateTime> Times => _times.AsSpan(_start, Count);

    /// <summary>The values.</summary>
    public ReadOnlySpan<decimal> Values => _values.AsSpan(_start, Count);

    /// <summary>The first time; the earliest date when there is none.</summary>
    public DateTime FirstTime => Count == 0 ? default : Times[0];

    /// <summary>The last time; the earliest date when there is none.</summary>
    public DateTime LastTime => Count == 0 ? default : Times[^1];

    /// <summary>The last value; zero when there is none.</summary>
    public decimal LastValue => Count == 0 ? 0m : Values[^1];

    /// <summary>The values of a dictionary.</summary>
    public static ValuesByTime Of(SortedDictionary<DateTime, decimal> values)
    {
        var times = new DateTime[values.Count];
        var all = new decimal[values.Count];
        values.Keys.CopyTo(times, 0);
        values.Values.CopyTo(all, 0);
        return new ValuesByTime(times, all, 0, times.Length);
    }

    /// <summary>Points by time, a candle by its close; of several at one time the last.</summary>
    public static ValuesByTime Of(List<ISeriesPoint> points)
    {
        var times = new DateTime[points.Count];
        var values = new decimal[points.Count];
        var count = 0;
        var isRising = true;
        foreach (var point in points)
        {
            var value = point switch
            {
                Candlestick candle => candle.Close,
                ChartPoint chartPoint => chartPoint.y,
                _ => null,
            };
            if (value is null) continue;
            isRising &= count == 0 || point.Time > times[count - 1];
            times[count] = point.Time;
            values[count++] = value.Value;
        }
        if (isRising) return new ValuesByTime(times, values, 0, count);

        var byTime = new SortedDictionary<DateTime, decimal>();
        for (var i = 0; i < count; i++) byTime[times[i]] = values[i];
        return Of(byTime);
    }

    /// <summary>Those from one time on and before another.</summary>
    public ValuesByTime Between(DateTime from, DateTime end)
    {
        var first = IndexOf(from);
        return new ValuesByTime(_times, _values, _start + first, Math.Max(0, IndexOf(end) - first));
    }

    /// <summary>The times as a sequence.</summary>
    public IEnumerable<DateTime> AllTimes() => new ArraySegment<DateTime>(_times, _start, Count);

    // Of the first that isn't before the time.
    private int IndexOf(DateTime time)
    {
        var index = Times.BinarySearch(time);
        return index < 0 ? ~index : index;
    }
}
