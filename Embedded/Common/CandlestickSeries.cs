using System;
using System.Collections.Generic;
using QuantConnect.Data.Market;

namespace QuantConnect;

public class CandlestickSeries : BaseSeries
{
    public CandlestickSeries() => throw null;
    public CandlestickSeries(string name) => throw null;
    public CandlestickSeries(string name, int index) => throw null;
    public CandlestickSeries(string name, int index, string unit) => throw null;
    public CandlestickSeries(string name, string unit) => throw null;
    public void AddPoint(TradeBar bar) => throw null;
    public override void AddPoint(ISeriesPoint point) => throw null;
    public override void AddPoint(DateTime time, List<decimal> values) => throw null;
    public void AddPoint(DateTime time, decimal open, decimal high, decimal low, decimal close) => throw null;
    public override BaseSeries Clone(bool empty = false) => throw null;
    public override ISeriesPoint ConsolidateChartPoints() => throw null;
}
