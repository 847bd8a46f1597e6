using System;
using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>A value at a time with a text to it.</summary>
[JsonConverter(typeof(ChartPointJsonConverter))]
public class ScatterChartPoint : ChartPoint
{
    public ScatterChartPoint()
    {
    }

    public ScatterChartPoint(DateTime time, decimal? value, string tooltip = null)
        : base(time, value) => Tooltip = tooltip;

    /// <param name="time">Seconds since 1970-01-01, UTC.</param>
    /// <param name="value">The value.</param>
    /// <param name="tooltip">The text.</param>
    public ScatterChartPoint(long time, decimal? value, string tooltip = null)
        : base(time, value) => Tooltip = tooltip;

    public string Tooltip { get; set; }

    public override ISeriesPoint Clone() => new ScatterChartPoint(Time, y, Tooltip);
}
