using System;
using System.Globalization;
using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>A value at a time; null where there is none.</summary>
[JsonConverter(typeof(ChartPointJsonConverter))]
public class ChartPoint : ISeriesPoint
{
    public ChartPoint()
    {
    }

    public ChartPoint(ChartPoint point)
        : this(point.Time, point.y)
    {
    }

    public ChartPoint(DateTime time, decimal? value)
    {
        Time = time;
        y = value;
    }

    /// <param name="xValue">Seconds since 1970-01-01, UTC.</param>
    /// <param name="yValue">The value.</param>
    public ChartPoint(long xValue, decimal? yValue)
        : this(QuantConnect.Time.UnixTimeStampToDateTime(xValue), yValue)
    {
    }

    /// <summary>UTC.</summary>
    public DateTime Time { get; set; }

    /// <summary>Seconds since 1970-01-01, UTC.</summary>
    public long X => x;

    public decimal? Y => y;

    /// <inheritdoc cref="X"/>
    public long x
    {
        get => (long)Math.Floor((Time - DateTime.UnixEpoch).TotalSeconds);
        set => Time = QuantConnect.Time.UnixTimeStampToDateTime(value);
    }

    public decimal? y { get; set; }

    public virtual ISeriesPoint Clone() => new ChartPoint(this);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:o} - {y}");
}
