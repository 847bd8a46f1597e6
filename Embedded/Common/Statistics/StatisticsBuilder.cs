using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Statistics;

/// <summary>Computes all statistics of a run from its trades and samples.</summary>
public static class StatisticsBuilder
{
    /// <summary>Beyond it, a percentage has no decimal form.</summary>
    private const decimal LargestFraction = 1e26m;

    private static readonly int[] RollingMonths = [1, 3, 6, 12];

    /// <summary>Statistics of the whole run, of rolling windows of months, and their summary.</summary>
    /// <param name="trades">Closed trades.</param>
    /// <param name="profitLoss">Realised profit and loss by time.</param>
    /// <param name="pointsEquity">Equity samples.</param>
    /// <param name="pointsPerformance">Daily returns in percent; the first is that of the start, zero.</param>
    /// <param name="pointsBenchmark">Benchmark values at the times of the daily returns.</param>
    /// <param name="pointsPortfolioTurnover">Daily turnover as a fraction.</param>
    /// <param name="startingCapital">Equity at the start.</param>
    /// <param name="totalFees">Fees in the account currency.</param>
    /// <param name="totalOrders">Orders submitted.</param>
    /// <param name="estimatedStrategyCapacity">May be null.</param>
    /// <param name="accountCurrencySymbol">Put before amounts of money.</param>
    /// <param name="transactions">Tells winning from losing transactions.</param>
    /// <param name="riskFreeInterestRateModel">Rates by date.</param>
    /// <param name="tradingDaysPerYear">Annualizes daily values.</param>
    public static StatisticsResults Generate(List<Trade> trades, SortedDictionary<DateTime, decimal> profitLoss, List<ISeriesPoint> pointsEquity,
        List<ISeriesPoint> pointsPerformance, List<ISeriesPoint> pointsBenchmark, List<ISeriesPoint> pointsPortfolioTurnover,
        decimal startingCapital, decimal totalFees, int totalOrders, CapacityEstimate estimatedStrategyCapacity, string accountCurrencySymbol,
        SecurityTransactionManager transactions, IRiskFreeInterestRateModel riskFreeInterestRateModel, int tradingDaysPerYear)
    {
        var samples = new Samples(trades, ValuesByTime.Of(profitLoss), ValuesByTime.Of(pointsEquity), ValuesByTime.Of(pointsPerformance),
            ValuesByTime.Of(pointsBenchmark), ValuesByTime.Of(pointsPortfolioTurnover), startingCapital, transactions, riskFreeInterestRateModel, tradingDaysPerYear);
        var first = samples.Equity.FirstTime.Date;
        var last = samples.Equity.LastTime.Date;

        var total = Performance(samples, first, last);
        var rolling = new Dictionary<string, AlgorithmPerformance>();
        foreach (var months in RollingMonths)
            foreach (var (start, end) in Windows(months, first, last))
                rolling[string.Create(CultureInfo.InvariantCulture, $"M{months}_{end:yyyyMMdd}")] = Performance(samples, start, end);

        return new StatisticsResults(total, rolling,
            Summary(total.PortfolioStatistics, estimatedStrategyCapacity, totalFees, totalOrders, accountCurrencySymbol));
    }

    /// <summary>The benchmark's daily returns as fractions, without that of the first day.</summary>
    /// <remarks>The first day is left out because orders of that day fill at its open, not at the close before it.</remarks>
    public static IEnumerable<KeyValuePair<DateTime, double>> CreateBenchmarkDifferences(IEnumerable<KeyValuePair<DateTime, decimal>> points,
        DateTime fromDate, DateTime toDate)
    {
        var count = 0;
        var previous = 0m;
        foreach (var (time, value) in points)
        {
            if (time < fromDate.Date || time.Date > toDate) continue;
            if (++count > 2) yield return new KeyValuePair<DateTime, double>(time, previous == 0 ? 0 : (double)((value - previous) / previous));
            previous = value;
        }
    }

    /// <summary>Daily returns as fractions, aligned with the benchmark's: without the sample of the start and the first day.</summary>
    public static IEnumerable<KeyValuePair<DateTime, double>> PreprocessPerformanceValues(IEnumerable<KeyValuePair<DateTime, decimal>> points) =>
        points.Skip(2).Select(p => new KeyValuePair<DateTime, double>(p.Key, (double)(p.Value / 100)));

    private static AlgorithmPerformance Performance(Samples samples, DateTime from, DateTime to)
    {
        var end = to.AddDays(1);
        var equity = samples.Equity.Between(from, end);
        if (equity.Count == 0) return new AlgorithmPerformance();

        var benchmark = samples.Benchmark.Between(from, end);
        var performance = samples.Performance.Between(from, end);
        if (benchmark.Count != performance.Count)
            throw new ArgumentException($"There are {benchmark.Count} samples of the benchmark and {performance.Count} of the performance.");

        return new AlgorithmPerformance(
            samples.Trades.Where(t => t.ExitTime.Date >= from && t.ExitTime < end).ToList(),
            samples.ProfitLoss.Between(from, end),
            equity,
            samples.Turnover.Between(from, end),
            Returns(performance),
            Differences(benchmark),
            equity.Count == samples.Equity.Count ? samples.StartingCapital : equity.Values[0],
            samples.Transactions.WinningTransactions.Count(t => t.Key >= from && t.Key < end),
            samples.Transactions.LosingTransactions.Count(t => t.Key >= from && t.Key < end),
            samples.RiskFreeRate,
            samples.TradingDaysPerYear);
    }

    // As PreprocessPerformanceValues.
    private static List<double> Returns(ValuesByTime performance)
    {
        var returns = new List<double>(performance.Count);
        for (var i = 2; i < performance.Count; i++) returns.Add((double)(performance.Values[i] / 100));
        return returns;
    }

    // As CreateBenchmarkDifferences, of what is within its dates already.
    private static List<double> Differences(ValuesByTime benchmark)
    {
        var differences = new List<double>(benchmark.Count);
        for (var i = 2; i < benchmark.Count; i++)
        {
            var previous = benchmark.Values[i - 1];
            differences.Add(previous == 0 ? 0 : (double)((benchmark.Values[i] - previous) / previous));
        }
        return differences;
    }

    private static List<(DateTime Start, DateTime End)> Windows(int months, DateTime first, DateTime last)
    {
        var ends = new List<DateTime>();
        for (var end = last; ends.Count == 0 || end >= first; end = new DateTime(end.Year, end.Month, 1).AddDays(-1)) ends.Add(end);
        ends.Reverse();

        var windows = new List<(DateTime Start, DateTime End)> { (new DateTime(ends[0].Year, ends[0].Month, 1), ends[0]) };
        for (var i = 1; i < ends.Count; i++)
        {
            var start = ends[i - 1].AddDays(1).AddMonths(1 - months);
            windows.Add((start < first ? first : start, ends[i]));
        }
        return windows;
    }

    private static Dictionary<string, string> Summary(PortfolioStatistics portfolio, CapacityEstimate capacity, decimal totalFees, int totalOrders,
        string currency) => new()
    {
        [PerformanceMetrics.TotalOrders] = totalOrders.ToString(CultureInfo.InvariantCulture),
        [PerformanceMetrics.AverageWin] = Percent(portfolio.AverageWinRate, 2),
        [PerformanceMetrics.AverageLoss] = Percent(portfolio.AverageLossRate, 2),
        [PerformanceMetrics.CompoundingAnnualReturn] = Percent(portfolio.CompoundingAnnualReturn, 3),
        [PerformanceMetrics.Drawdown] = Percent(portfolio.Drawdown, 3),
        [PerformanceMetrics.Expectancy] = Number(portfolio.Expectancy, 3),
        [PerformanceMetrics.StartEquity] = Number(portfolio.StartEquity, 2),
        [PerformanceMetrics.EndEquity] = Number(portfolio.EndEquity, 2),
        [PerformanceMetrics.NetProfit] = Percent(portfolio.TotalNetProfit, 3),
        [PerformanceMetrics.SharpeRatio] = Ratio(portfolio.SharpeRatio),
        [PerformanceMetrics.SortinoRatio] = Ratio(portfolio.SortinoRatio),
        [PerformanceMetrics.ProbabilisticSharpeRatio] = Percent(portfolio.ProbabilisticSharpeRatio, 3),
        [PerformanceMetrics.LossRate] = Percent(portfolio.LossRate, 0),
        [PerformanceMetrics.WinRate] = Percent(portfolio.WinRate, 0),
        [PerformanceMetrics.ProfitLossRatio] = Number(portfolio.ProfitLossRatio, 2),
        [PerformanceMetrics.Alpha] = Ratio(portfolio.Alpha),
        [PerformanceMetrics.Beta] = Ratio(portfolio.Beta),
        [PerformanceMetrics.AnnualStandardDeviation] = Ratio(portfolio.AnnualStandardDeviation),
        [PerformanceMetrics.AnnualVariance] = Ratio(portfolio.AnnualVariance),
        [PerformanceMetrics.InformationRatio] = Ratio(portfolio.InformationRatio),
        [PerformanceMetrics.TrackingError] = Ratio(portfolio.TrackingError),
        [PerformanceMetrics.TreynorRatio] = Ratio(portfolio.TreynorRatio),
        [PerformanceMetrics.TotalFees] = Money(currency, totalFees),
        [PerformanceMetrics.EstimatedStrategyCapacity] = Money(currency, (capacity?.Capacity ?? 0).RoundToSignificantDigits(2)),
        [PerformanceMetrics.LowestCapacityAsset] = capacity?.LowestCapacityAsset?.ID.ToString() ?? string.Empty,
        [PerformanceMetrics.PortfolioTurnover] = Percent(portfolio.PortfolioTurnover, 2),
        [PerformanceMetrics.DrawdownRecovery] = portfolio.DrawdownRecovery.ToString(CultureInfo.InvariantCulture),
    };

    private static string Money(string currency, decimal amount) => currency + amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Percent(decimal fraction, int digits) => Number(Math.Clamp(fraction, -LargestFraction, LargestFraction) * 100, digits) + "%";

    private static string Number(decimal value, int digits) => Math.Round(value, digits).ToString(CultureInfo.InvariantCulture);

    private static string Ratio(decimal value) => Math.Round((double)value, 3).ToString(CultureInfo.InvariantCulture);

    private sealed record Samples(List<Trade> Trades, ValuesByTime ProfitLoss, ValuesByTime Equity, ValuesByTime Performance, ValuesByTime Benchmark,
        ValuesByTime Turnover, decimal StartingCapital, SecurityTransactionManager Transactions, IRiskFreeInterestRateModel RiskFreeRate,
        int TradingDaysPerYear);
}
