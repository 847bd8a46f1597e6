using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Statistics;

public class AlgorithmPerformance
{
    public AlgorithmPerformance() => throw null;
    public AlgorithmPerformance(AlgorithmPerformance other) => throw null;
    public AlgorithmPerformance(List<Trade> trades, SortedDictionary<DateTime, decimal> profitLoss, SortedDictionary<DateTime, decimal> equity, SortedDictionary<DateTime, decimal> portfolioTurnover, List<double> listPerformance, List<double> listBenchmark, decimal startingCapital, int winningTransactions, int losingTransactions, IRiskFreeInterestRateModel riskFreeInterestRateModel, int tradingDaysPerYear) => throw null;
    public List<Trade> ClosedTrades { get => throw null; set => throw null; }
    public PortfolioStatistics PortfolioStatistics { get => throw null; set => throw null; }
    public TradeStatistics TradeStatistics { get => throw null; set => throw null; }
}
