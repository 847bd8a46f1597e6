using System;

namespace QuantConnect;

public class ChartPoint : ISeriesPoint
{
    public ChartPoint() => throw null;
    public ChartPoint(ChartPoint point) => throw null;
    public ChartPoint(DateTime time, decimal? value) => throw null;
    public ChartPoint(long xValue, decimal? yValue) => throw null;
    public DateTime Time { get => throw null; set => throw null; }
    public long X => throw null;
    public decimal? Y => throw null;
    public long x { get => throw null; set => throw null; }
    public decimal? y { get => throw null; set => throw null; }
    public virtual ISeriesPoint Clone() => throw null;
    public override string ToString() => throw null;
}
