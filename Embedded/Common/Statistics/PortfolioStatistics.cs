using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Statistics;

public class PortfolioStatistics
{
    public PortfolioStatistics() => throw null;
    public PortfolioStatistics(SortedDictionary<DateTime, decimal> profitLoss, SortedDictionary<DateTime, decimal> equity, SortedDictionary<DateTime, decimal> portfolioTurnover, List<double> listPerformance, List<double> listBenchmark, decimal startingCapital, IRiskFreeInterestRateModel riskFreeInterestRateModel, int tradingDaysPerYear, int? winCount = null, int? lossCount = null) => throw null;
    public decimal Alpha { get => throw null; set => throw null; }
    public decimal AnnualStandardDeviation { get => throw null; set => throw null; }
    public decimal AnnualVariance { get => throw null; set => throw null; }
    public decimal AverageLossRate { get => throw null; set => throw null; }
    public decimal AverageWinRate { get => throw null; set => throw null; }
    public decimal Beta { get => throw null; set => throw null; }
    public decimal CompoundingAnnualReturn { get => throw null; set => throw null; }
    public decimal Drawdown { get => throw null; set => throw null; }
    public int DrawdownRecovery { get => throw null; set => throw null; }
    public decimal EndEquity { get => throw null; set => throw null; }
    public decimal Expectancy { get => throw null; set => throw null; }
    public decimal InformationRatio { get => throw null; set => throw null; }
    public decimal LossRate { get => throw null; set => throw null; }
    public decimal PortfolioTurnover { get => throw null; set => throw null; }
    public decimal ProbabilisticSharpeRatio { get => throw null; set => throw null; }
    public decimal ProfitLossRatio { get => throw null; set => throw null; }
    public decimal SharpeRatio { get => throw null; set => throw null; }
    public decimal SortinoRatio { get => throw null; set => throw null; }
    public decimal StartEquity { get => throw null; set => throw null; }
    public decimal TotalNetProfit { get => throw null; set => throw null; }
    public decimal TrackingError { get => throw null; set => throw null; }
    public decimal TreynorRatio { get => throw null; set => throw null; }
    public decimal ValueAtRisk95 { get => throw null; set => throw null; }
    public decimal ValueAtRisk99 { get => throw null; set => throw null; }
    public decimal WinRate { get => throw null; set => throw null; }
}
