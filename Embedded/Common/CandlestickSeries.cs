using System;
using System.Collections.Generic;
using QuantConnect.Data.Market;

namespace QuantConnect;

/// <summary>A series of candlesticks.</summary>
public class CandlestickSeries : BaseSeries
{
    public CandlestickSeries()
    {
        SeriesType = SeriesType.Candle;
    }

    public CandlestickSeries(string name)
        : this(name, 0, "$")
    {
    }

    public CandlestickSeries(string name, int index)
        : this(name, index, "$")
    {
    }

    /// <param name="name">Unique in its chart.</param>
    /// <param name="index">Series with the same index share a panel.</param>
    /// <param name="unit">What its values are in.</param>
    public CandlestickSeries(string name, int index, string unit)
        : base(name, SeriesType.Candle, index, unit)
    {
    }

    public CandlestickSeries(string name, string unit)
        : this(name, 0, unit)
    {
    }

    public void AddPoint(TradeBar bar) => AddPoint(new Candlestick(bar));

    /// <summary>Appends a candlestick; one at the time of the last one takes its place.</summary>
    /// <exception cref="ArgumentException">The point is a single value.</exception>
    public override void AddPoint(ISeriesPoint point)
    {
        if (point is not Candlestick candle)
            throw new ArgumentException($"The series '{Name}' takes candlesticks, not a {point?.GetType().Name ?? "null"}.", nameof(point));
        if (Values.Count > 0 && Values[^1].Time == candle.Time) Values[^1] = candle;
        else Values.Add(candle);
    }

    /// <inheritdoc cref="AddPoint(ISeriesPoint)"/>
    public override void AddPoint(DateTime time, List<decimal> values)
    {
        if (values.Count != 4)
            throw new ArgumentException($"The series '{Name}' takes open, high, low and close, not {values.Count} values.", nameof(values));
        AddPoint(time, values[0], values[1], values[2], values[3]);
    }

    public void AddPoint(DateTime time, decimal open, decimal high, decimal low, decimal close) =>
        AddPoint(new Candlestick(time, open, high, low, close));

    public override BaseSeries Clone(bool empty = false) => CopyTo(new CandlestickSeries(Name, Index, Unit), empty);

    /// <summary>The candlestick over all of them at the last time.</summary>
    public override ISeriesPoint ConsolidateChartPoints()
    {
        Candlestick all = null;
        foreach (var candle in GetValues<Candlestick>())
        {
            if (all is null)
            {
                all = new Candlestick(candle);
                continue;
            }
            all.Time = candle.Time;
            if (candle.High is { } high && (all.High is null || high > all.High)) all.High = high;
            if (candle.Low is { } low && (all.Low is null || low < all.Low)) all.Low = low;
            all.Close = candle.Close ?? all.Close;
        }
        return all;
    }
}
