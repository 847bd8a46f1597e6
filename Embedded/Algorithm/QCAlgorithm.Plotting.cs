using System;
using System.Collections.Generic;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace QuantConnect.Algorithm;

/// <summary>Charts of the results.</summary>
public partial class QCAlgorithm
{
    private readonly Dictionary<string, Chart> _charts = new(StringComparer.OrdinalIgnoreCase);

    private const string DefaultChart = "Strategy Equity";

    // The series that the results themselves have; a chart without a list is wholly theirs.
    private static readonly Dictionary<string, string[]> ReservedSeries = new(StringComparer.OrdinalIgnoreCase)
    {
        [DefaultChart] = ["Equity", "Return"],
        ["Benchmark"] = ["Benchmark"],
        ["Drawdown"] = ["Equity Drawdown"],
        ["Portfolio Turnover"] = ["Portfolio Turnover"],
        ["Portfolio Margin"] = [],
        ["Exposure"] = [],
        ["Assets Sales Volume"] = [],
        ["Capacity"] = [],
        ["Meta"] = [],
    };

    /// <summary>Adds a chart. Its series are those that were added to it and those that are plotted to it.</summary>
    public void AddChart(Chart chart)
    {
        foreach (var series in chart.Series.Keys) RequireOwnSeries(chart.Name, series);
        _charts.TryAdd(chart.Name, chart);
    }

    /// <summary>Adds a series to a chart.</summary>
    public void AddSeries(string chart, string series, SeriesType seriesType, string unit = "$")
    {
        var target = ChartOf(chart, series);
        if (!target.Series.ContainsKey(series)) target.AddSeries(BaseSeries.Create(seriesType, series, unit: unit));
    }

    /// <summary>Adds a point, at the time of the step, to a series of the default chart.</summary>
    public void Plot(string series, decimal value) => Plot(DefaultChart, series, value);

    /// <inheritdoc cref="Plot(string, decimal)"/>
    public void Plot(string series, double value) => Plot(DefaultChart, series, value.SafeDecimalCast());

    /// <inheritdoc cref="Plot(string, decimal)"/>
    public void Plot(string series, float value) => Plot(DefaultChart, series, (double)value);

    /// <inheritdoc cref="Plot(string, decimal)"/>
    public void Plot(string series, int value) => Plot(DefaultChart, series, (decimal)value);

    /// <inheritdoc cref="Plot(string, decimal)"/>
    public void Record(string series, int value) => Plot(series, (decimal)value);

    /// <inheritdoc cref="Plot(string, decimal)"/>
    public void Record(string series, double value) => Plot(series, value);

    /// <inheritdoc cref="Plot(string, decimal)"/>
    public void Record(string series, decimal value) => Plot(series, value);

    /// <summary>Adds a point, at the time of the step, to a series of a chart; both are made where they are new.</summary>
    /// <exception cref="ArgumentException">The chart's name is one of the results' own, or the series is of candles.</exception>
    public void Plot(string chart, string series, decimal value)
    {
        var target = ChartOf(chart, series);
        if (!target.Series.TryGetValue(series, out var existing))
        {
            existing = new Series(series, SeriesType.Line, 0, "$");
            target.AddSeries(existing);
        }
        if (existing is not Series line)
            throw new ArgumentException($"Plot(): series '{series}' of chart '{chart}' is made of candles, a value cannot be added to it.");
        line.AddPoint(UtcTime, value);
    }

    /// <inheritdoc cref="Plot(string, string, decimal)"/>
    public void Plot(string chart, string series, double value) => Plot(chart, series, value.SafeDecimalCast());

    /// <inheritdoc cref="Plot(string, string, decimal)"/>
    public void Plot(string chart, string series, float value) => Plot(chart, series, (double)value);

    /// <inheritdoc cref="Plot(string, string, decimal)"/>
    public void Plot(string chart, string series, int value) => Plot(chart, series, (decimal)value);

    /// <summary>Adds a candle to a chart of its own.</summary>
    public void Plot(string series, TradeBar bar) => Plot(series, series, bar);

    /// <inheritdoc cref="Plot(string, TradeBar)"/>
    public void Plot(string series, decimal open, decimal high, decimal low, decimal close) => Plot(series, series, open, high, low, close);

    /// <inheritdoc cref="Plot(string, TradeBar)"/>
    public void Plot(string series, double open, double high, double low, double close) => Plot(series, series, open, high, low, close);

    /// <inheritdoc cref="Plot(string, TradeBar)"/>
    public void Plot(string series, float open, float high, float low, float close) => Plot(series, series, open, high, low, close);

    /// <inheritdoc cref="Plot(string, TradeBar)"/>
    public void Plot(string series, int open, int high, int low, int close) => Plot(series, series, open, high, low, close);

    /// <summary>Adds a candle to a series of a chart.</summary>
    public void Plot(string chart, string series, TradeBar bar) => PlotCandle(chart, series,
        new Candlestick(bar.EndTime.ConvertToUtc(TimeZone), bar.Open, bar.High, bar.Low, bar.Close));

    /// <inheritdoc cref="Plot(string, string, TradeBar)"/>
    public void Plot(string chart, string series, decimal open, decimal high, decimal low, decimal close) =>
        PlotCandle(chart, series, new Candlestick(UtcTime, open, high, low, close));

    /// <inheritdoc cref="Plot(string, string, TradeBar)"/>
    public void Plot(string chart, string series, double open, double high, double low, double close) =>
        Plot(chart, series, open.SafeDecimalCast(), high.SafeDecimalCast(), low.SafeDecimalCast(), close.SafeDecimalCast());

    /// <inheritdoc cref="Plot(string, string, TradeBar)"/>
    public void Plot(string chart, string series, float open, float high, float low, float close) =>
        Plot(chart, series, (double)open, high, low, close);

    /// <inheritdoc cref="Plot(string, string, TradeBar)"/>
    public void Plot(string chart, string series, int open, int high, int low, int close) =>
        Plot(chart, series, (decimal)open, high, low, close);

    /// <summary>Adds the indicators' values to a chart, a series each.</summary>
    public void Plot(string chart, Indicator first, Indicator second = null, Indicator third = null, Indicator fourth = null) =>
        PlotAll(chart, first, second, third, fourth);

    /// <inheritdoc cref="Plot(string, Indicator, Indicator, Indicator, Indicator)"/>
    public void Plot(string chart, BarIndicator first, BarIndicator second = null, BarIndicator third = null, BarIndicator fourth = null) =>
        PlotAll(chart, first, second, third, fourth);

    /// <inheritdoc cref="Plot(string, Indicator, Indicator, Indicator, Indicator)"/>
    public void Plot(string chart, TradeBarIndicator first, TradeBarIndicator second = null, TradeBarIndicator third = null,
        TradeBarIndicator fourth = null) =>
        PlotAll(chart, first, second, third, fourth);

    /// <inheritdoc cref="Plot(string, Indicator, Indicator, Indicator, Indicator)"/>
    public void Plot(string chart, params IndicatorBase[] indicators) => PlotAll(chart, indicators);

    /// <summary>Adds every new value of the indicators to a chart.</summary>
    public void PlotIndicator(string chart, params IndicatorBase[] indicators) => PlotIndicator(chart, false, indicators);

    /// <summary>Adds every new value of the indicators to a chart, or only those since they became ready.</summary>
    public void PlotIndicator(string chart, bool waitForReady, params IndicatorBase[] indicators)
    {
        foreach (var indicator in indicators)
            indicator.Updated += (_, point) =>
            {
                if (!waitForReady || indicator.IsReady) Plot(chart, indicator.Name, point.Value);
            };
    }

    /// <summary>All charts, or only their points since the last call.</summary>
    public IEnumerable<Chart> GetChartUpdates(bool clearChartData = false)
    {
        foreach (var chart in _charts.Values)
        {
            yield return chart;
            if (!clearChartData) continue;
            foreach (var series in chart.Series.Values) series.Purge();
        }
    }

    private void PlotAll(string chart, params IndicatorBase[] indicators)
    {
        foreach (var indicator in indicators)
            if (indicator is not null) Plot(chart, indicator.Name, indicator.Current.Value);
    }

    private void PlotCandle(string chart, string series, Candlestick candle)
    {
        var target = ChartOf(chart, series);
        if (!target.Series.TryGetValue(series, out var existing))
        {
            existing = new CandlestickSeries(series);
            target.AddSeries(existing);
        }
        if (existing is not CandlestickSeries candles)
            throw new ArgumentException($"Plot(): series '{series}' of chart '{chart}' is made of values, a candle cannot be added to it.");
        candles.AddPoint(candle);
    }

    private Chart ChartOf(string name, string series)
    {
        if (_charts.TryGetValue(name, out var chart) && chart.Series.ContainsKey(series)) return chart;
        RequireOwnSeries(name, series);
        return chart ?? (_charts[name] = new Chart(name));
    }

    private static void RequireOwnSeries(string chart, string series)
    {
        if (!ReservedSeries.TryGetValue(chart, out var taken)) return;
        if (taken.Length == 0) throw new ArgumentException($"'{chart}' is a reserved chart name.", nameof(chart));
        if (Array.Exists(taken, name => name.Equals(series, StringComparison.OrdinalIgnoreCase)))
            throw new ArgumentException($"'{series}' is a reserved series name for chart '{chart}'.", nameof(series));
    }
}
