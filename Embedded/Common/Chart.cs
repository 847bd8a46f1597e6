using System.Collections.Generic;
using System.Drawing;

namespace QuantConnect;

public class Chart
{
    public Chart() => throw null;
    public Chart(string name) => throw null;
    public Chart(string name, Symbol symbol) => throw null;
    public bool LegendDisabled { get => throw null; set => throw null; }
    public string Name { get => throw null; set => throw null; }
    public Dictionary<string, BaseSeries> Series { get => throw null; set => throw null; }
    public Symbol Symbol { get => throw null; set => throw null; }
    public void AddSeries(BaseSeries series) => throw null;
    public virtual Chart Aggregate(SeriesType seriesType = SeriesType.Line) => throw null;
    public virtual Chart Clone() => throw null;
    public virtual Chart CloneEmpty() => throw null;
    public Chart GetUpdates() => throw null;
    public BaseSeries TryAddAndGetSeries(string name, BaseSeries templateSeries, bool forceAddNew = false) => throw null;
    public Series TryAddAndGetSeries(string name, SeriesType type, int index, string unit, Color color, ScatterMarkerSymbol symbol, bool forceAddNew = false) => throw null;
    // DROPPED C:QuantConnect.Chart(System.String name, QuantConnect.ChartType type = QuantConnect.ChartType.Overlay(0)) [Obsolete]   <- QuantConnect.ChartType
    // DROPPED P:QuantConnect.Chart.ChartType : QuantConnect.ChartType { get; set; } [Obsolete]   <- QuantConnect.ChartType
}
