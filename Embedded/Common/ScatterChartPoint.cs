using System;

namespace QuantConnect;

public class ScatterChartPoint : ChartPoint
{
    public ScatterChartPoint() => throw null;
    public ScatterChartPoint(DateTime time, decimal? value, string tooltip = null) => throw null;
    public ScatterChartPoint(long time, decimal? value, string tooltip = null) => throw null;
    public string Tooltip { get => throw null; set => throw null; }
    public override ISeriesPoint Clone() => throw null;
}
