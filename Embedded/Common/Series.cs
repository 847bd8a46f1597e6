using System;
using System.Collections.Generic;
using System.Drawing;

namespace QuantConnect;

public class Series : BaseSeries
{
    public Series() => throw null;
    public Series(string name) => throw null;
    public Series(string name, SeriesType type = SeriesType.Line, string unit = "$") => throw null;
    public Series(string name, SeriesType type, int index) => throw null;
    public Series(string name, SeriesType type, int index, string unit) => throw null;
    public Series(string name, SeriesType type, string unit, Color color) => throw null;
    public Series(string name, SeriesType type, string unit, Color color, ScatterMarkerSymbol symbol = ScatterMarkerSymbol.None) => throw null;
    public Color Color { get => throw null; set => throw null; }
    public ScatterMarkerSymbol ScatterMarkerSymbol { get => throw null; set => throw null; }
    public override void AddPoint(ISeriesPoint point) => throw null;
    public override void AddPoint(DateTime time, List<decimal> values) => throw null;
    public void AddPoint(DateTime time, decimal value) => throw null;
    public override BaseSeries Clone(bool empty = false) => throw null;
    public override ISeriesPoint ConsolidateChartPoints() => throw null;
}
