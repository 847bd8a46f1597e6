using System;
using System.Collections.Generic;

namespace QuantConnect.Statistics;

public class TradeStatistics
{
    public TradeStatistics() => throw null;
    public TradeStatistics(IEnumerable<Trade> trades) => throw null;
    public decimal AverageEndTradeDrawdown { get => throw null; set => throw null; }
    public TimeSpan AverageLosingTradeDuration { get => throw null; set => throw null; }
    public decimal AverageLoss { get => throw null; set => throw null; }
    public decimal AverageMAE { get => throw null; set => throw null; }
    public decimal AverageMFE { get => throw null; set => throw null; }
    public decimal AverageProfit { get => throw null; set => throw null; }
    public decimal AverageProfitLoss { get => throw null; set => throw null; }
    public TimeSpan AverageTradeDuration { get => throw null; set => throw null; }
    public TimeSpan AverageWinningTradeDuration { get => throw null; set => throw null; }
    public DateTime? EndDateTime { get => throw null; set => throw null; }
    public decimal LargestLoss { get => throw null; set => throw null; }
    public decimal LargestMAE { get => throw null; set => throw null; }
    public decimal LargestMFE { get => throw null; set => throw null; }
    public decimal LargestProfit { get => throw null; set => throw null; }
    public decimal LossRate { get => throw null; set => throw null; }
    public int MaxConsecutiveLosingTrades { get => throw null; set => throw null; }
    public int MaxConsecutiveWinningTrades { get => throw null; set => throw null; }
    public decimal MaximumClosedTradeDrawdown { get => throw null; set => throw null; }
    public TimeSpan MaximumDrawdownDuration { get => throw null; set => throw null; }
    public decimal MaximumEndTradeDrawdown { get => throw null; set => throw null; }
    public decimal MaximumIntraTradeDrawdown { get => throw null; set => throw null; }
    public TimeSpan MedianLosingTradeDuration { get => throw null; set => throw null; }
    public TimeSpan MedianTradeDuration { get => throw null; set => throw null; }
    public TimeSpan MedianWinningTradeDuration { get => throw null; set => throw null; }
    public int NumberOfLosingTrades { get => throw null; set => throw null; }
    public int NumberOfWinningTrades { get => throw null; set => throw null; }
    public decimal ProfitFactor { get => throw null; set => throw null; }
    public decimal ProfitLossDownsideDeviation { get => throw null; set => throw null; }
    public decimal ProfitLossRatio { get => throw null; set => throw null; }
    public decimal ProfitLossStandardDeviation { get => throw null; set => throw null; }
    public decimal ProfitToMaxDrawdownRatio { get => throw null; set => throw null; }
    public decimal SharpeRatio { get => throw null; set => throw null; }
    public decimal SortinoRatio { get => throw null; set => throw null; }
    public DateTime? StartDateTime { get => throw null; set => throw null; }
    public decimal TotalFees { get => throw null; set => throw null; }
    public decimal TotalLoss { get => throw null; set => throw null; }
    public int TotalNumberOfTrades { get => throw null; set => throw null; }
    public decimal TotalProfit { get => throw null; set => throw null; }
    public decimal TotalProfitLoss { get => throw null; set => throw null; }
    public decimal WinLossRatio { get => throw null; set => throw null; }
    public decimal WinRate { get => throw null; set => throw null; }
}
