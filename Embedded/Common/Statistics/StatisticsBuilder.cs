using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Statistics;

public static class StatisticsBuilder
{
    public static IEnumerable<KeyValuePair<DateTime, double>> CreateBenchmarkDifferences(IEnumerable<KeyValuePair<DateTime, decimal>> points, DateTime fromDate, DateTime toDate) => throw null;
    public static StatisticsResults Generate(List<Trade> trades, SortedDictionary<DateTime, decimal> profitLoss, List<ISeriesPoint> pointsEquity, List<ISeriesPoint> pointsPerformance, List<ISeriesPoint> pointsBenchmark, List<ISeriesPoint> pointsPortfolioTurnover, decimal startingCapital, decimal totalFees, int totalOrders, CapacityEstimate estimatedStrategyCapacity, string accountCurrencySymbol, SecurityTransactionManager transactions, IRiskFreeInterestRateModel riskFreeInterestRateModel, int tradingDaysPerYear) => throw null;
    public static IEnumerable<KeyValuePair<DateTime, double>> PreprocessPerformanceValues(IEnumerable<KeyValuePair<DateTime, decimal>> points) => throw null;
}
