using QuantConnect;
using QuantConnect.Algorithm;

namespace Backtests.Engine.Results;

/// <summary>Makes Lean's standard charts out of the samples, and adds the algorithm's own.</summary>
internal static class ChartBuilder
{
    /// <summary>All charts of a run by name.</summary>
    public static Dictionary<string, Chart> Build(QCAlgorithm algorithm, PerformanceSampler sampler)
    {
        var currency = Currencies.GetCurrencySymbol(algorithm.AccountCurrency);
        var charts = new Dictionary<string, Chart>(StringComparer.Ordinal);
        Add(charts, "Strategy Equity", new CandlestickSeries("Equity", 0, currency), sampler.Equity);
        Add(charts, "Strategy Equity", new Series("Return", SeriesType.Bar, 1, "%"), sampler.Performance);
        Add(charts, "Benchmark", new Series("Benchmark", SeriesType.Line, 0, string.Empty), sampler.Benchmark);
        Add(charts, "Drawdown", new Series("Equity Drawdown", SeriesType.Line, 0, "%"), sampler.Drawdown);
        Add(charts, "Portfolio Turnover", new Series("Portfolio Turnover", SeriesType.Line, 0, "%"), sampler.Turnover);
        foreach (var chart in algorithm.GetChartUpdates())
        {
            charts[chart.Name] = chart;
        }

        return charts;
    }

    private static void Add(Dictionary<string, Chart> charts, string name, BaseSeries series, List<ISeriesPoint> points)
    {
        if (!charts.TryGetValue(name, out var chart))
        {
            chart = new Chart(name);
            charts[name] = chart;
        }

        series.Values.AddRange(points);
        chart.AddSeries(series);
    }
}
