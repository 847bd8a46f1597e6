using System;
using System.Collections.Generic;

namespace QuantConnect;

public abstract class BaseSeries
{
    protected BaseSeries() => throw null;
    protected BaseSeries(string name, SeriesType type) => throw null;
    protected BaseSeries(string name, SeriesType type, int index) => throw null;
    protected BaseSeries(string name, SeriesType type, int index, string unit) => throw null;
    protected BaseSeries(string name, SeriesType type, string unit) => throw null;
    public int Index { get => throw null; set => throw null; }
    public string IndexName { get => throw null; set => throw null; }
    public string Name { get => throw null; set => throw null; }
    public SeriesType SeriesType { get => throw null; set => throw null; }
    public string Tooltip { get => throw null; set => throw null; }
    public string Unit { get => throw null; set => throw null; }
    public List<ISeriesPoint> Values { get => throw null; set => throw null; }
    public int? ZIndex { get => throw null; set => throw null; }
    public virtual void AddPoint(ISeriesPoint point) => throw null;
    public abstract void AddPoint(DateTime time, List<decimal> values);
    public abstract BaseSeries Clone(bool empty = false);
    protected List<ISeriesPoint> CloneValues() => throw null;
    public abstract ISeriesPoint ConsolidateChartPoints();
    public static BaseSeries Create(SeriesType seriesType, string name, int index = 0, string unit = "$") => throw null;
    public BaseSeries GetUpdates() => throw null;
    public IEnumerable<T> GetValues<T>() where T: ISeriesPoint => throw null;
    public void Purge() => throw null;
}
