using System;
using System.Collections.Generic;
using QuantConnect.Data;

namespace QuantConnect.Statistics;

/// <summary>Trades and their statistics, and those of the portfolio, over a period.</summary>
public class AlgorithmPerformance
{
    public AlgorithmPerformance()
    {
        TradeStatistics = new TradeStatistics();
        PortfolioStatistics = new PortfolioStatistics();
        ClosedTrades = [];
    }

    public AlgorithmPerformance(AlgorithmPerformance other)
    {
        TradeStatistics = other.TradeStatistics;
        PortfolioStatistics = other.PortfolioStatistics;
        ClosedTrades = other.ClosedTrades;
    }

    public AlgorithmPerformance(List<Trade> trades, SortedDictionary<DateTime, decimal> profitLoss, SortedDictionary<DateTime, decimal> equity,
        SortedDictionary<DateTime, decimal> portfolioTurnover, List<double> listPerformance, List<double> listBenchmark, decimal startingCapital,
        int winningTransactions, int losingTransactions, IRiskFreeInterestRateModel riskFreeInterestRateModel, int tradingDaysPerYear)
        : this(trades, ValuesByTime.Of(profitLoss), ValuesByTime.Of(equity), ValuesByTime.Of(portfolioTurnover), listPerformance, listBenchmark,
            startingCapital, winningTransactions, losingTransactions, riskFreeInterestRateModel, tradingDaysPerYear)
    {
    }

    internal AlgorithmPerformance(List<Trade> trades, ValuesByTime profitLoss, ValuesByTime equity, ValuesByTime portfolioTurnover,
        List<double> listPerformance, List<double> listBenchmark, decimal startingCapital, int winningTransactions, int losingTransactions,
        IRiskFreeInterestRateModel riskFreeInterestRateModel, int tradingDaysPerYear)
    {
        TradeStatistics = new TradeStatistics(trades);
        PortfolioStatistics = new PortfolioStatistics(profitLoss, equity, portfolioTurnover, listPerformance, listBenchmark, startingCapital,
            riskFreeInterestRateModel, tradingDaysPerYear, winningTransactions, losingTransactions);
        ClosedTrades = trades;
    }

    /// <summary>The trades that were closed in the period.</summary>
    public List<Trade> ClosedTrades { get; set; }

    /// <summary>Statistics of equity and returns.</summary>
    public PortfolioStatistics PortfolioStatistics { get; set; }

    /// <summary>Statistics of the trades.</summary>
    public TradeStatistics TradeStatistics { get; set; }
}
