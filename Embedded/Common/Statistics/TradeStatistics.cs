using System;
using System.Collections.Generic;
using System.Linq;

namespace QuantConnect.Statistics;

/// <summary>Statistics over closed trades, in the order in which they were closed. Money in the account currency; rates are
/// fractions.</summary>
public class TradeStatistics
{
    /// <summary>What a ratio is capped at where its denominator is zero: there was no loss.</summary>
    private const decimal RatioWithoutLoss = 10m;

    public TradeStatistics()
    {
    }

    /// <summary>Computes all of them.</summary>
    public TradeStatistics(IEnumerable<Trade> trades)
    {
        var closed = trades as IReadOnlyList<Trade> ?? trades.ToList();
        var running = new Running(this);
        foreach (var trade in closed) running.Add(trade);
        SetRatios();
        MedianTradeDuration = Median(closed.Select(t => t.Duration.Ticks));
        MedianWinningTradeDuration = Median(closed.Where(t => t.IsWin).Select(t => t.Duration.Ticks));
        MedianLosingTradeDuration = Median(closed.Where(t => !t.IsWin).Select(t => t.Duration.Ticks));
    }

    /// <summary>Mean of what trades gave back of their best unrealised profit; not above zero.</summary>
    public decimal AverageEndTradeDrawdown { get; set; }
    public TimeSpan AverageLosingTradeDuration { get; set; }
    public decimal AverageLoss { get; set; }

    /// <summary>Mean maximum adverse excursion; not above zero.</summary>
    public decimal AverageMAE { get; set; }

    /// <summary>Mean maximum favourable excursion.</summary>
    public decimal AverageMFE { get; set; }
    public decimal AverageProfit { get; set; }
    public decimal AverageProfitLoss { get; set; }
    public TimeSpan AverageTradeDuration { get; set; }
    public TimeSpan AverageWinningTradeDuration { get; set; }
    public DateTime? EndDateTime { get; set; }
    public decimal LargestLoss { get; set; }
    public decimal LargestMAE { get; set; }
    public decimal LargestMFE { get; set; }
    public decimal LargestProfit { get; set; }
    public decimal LossRate { get; set; }
    public int MaxConsecutiveLosingTrades { get; set; }
    public int MaxConsecutiveWinningTrades { get; set; }

    /// <summary>The deepest fall of the sum of results below its high; not above zero.</summary>
    public decimal MaximumClosedTradeDrawdown { get; set; }

    /// <summary>The longest time from a high of the sum of results to the next.</summary>
    public TimeSpan MaximumDrawdownDuration { get; set; }

    /// <summary>The most that a trade gave back of the best unrealised profit it had had by then.</summary>
    public decimal MaximumEndTradeDrawdown { get; set; }

    /// <summary>As <see cref="MaximumClosedTradeDrawdown"/>, with the excursions inside trades.</summary>
    public decimal MaximumIntraTradeDrawdown { get; set; }
    public TimeSpan MedianLosingTradeDuration { get; set; }
    public TimeSpan MedianTradeDuration { get; set; }
    public TimeSpan MedianWinningTradeDuration { get; set; }
    public int NumberOfLosingTrades { get; set; }
    public int NumberOfWinningTrades { get; set; }
    public decimal ProfitFactor { get; set; }
    public decimal ProfitLossDownsideDeviation { get; set; }
    public decimal ProfitLossRatio { get; set; }
    public decimal ProfitLossStandardDeviation { get; set; }
    public decimal ProfitToMaxDrawdownRatio { get; set; }

    /// <summary>Mean result over its standard deviation, per trade.</summary>
    public decimal SharpeRatio { get; set; }

    /// <summary>Mean result over the deviation of the losses, per trade.</summary>
    public decimal SortinoRatio { get; set; }
    public DateTime? StartDateTime { get; set; }
    public decimal TotalFees { get; set; }
    public decimal TotalLoss { get; set; }
    public int TotalNumberOfTrades { get; set; }
    public decimal TotalProfit { get; set; }
    public decimal TotalProfitLoss { get; set; }
    public decimal WinLossRatio { get; set; }
    public decimal WinRate { get; set; }

    private void SetRatios()
    {
        ProfitLossRatio = AverageLoss == 0 ? 0 : AverageProfit / Math.Abs(AverageLoss);
        WinLossRatio = TotalNumberOfTrades == 0 ? 0
            : NumberOfLosingTrades == 0 ? RatioWithoutLoss : (decimal)NumberOfWinningTrades / NumberOfLosingTrades;
        WinRate = TotalNumberOfTrades == 0 ? 0 : (decimal)NumberOfWinningTrades / TotalNumberOfTrades;
        LossRate = TotalNumberOfTrades == 0 ? 0 : 1 - WinRate;
        ProfitFactor = TotalLoss == 0 ? TotalProfit > 0 ? RatioWithoutLoss : 0 : TotalProfit / Math.Abs(TotalLoss);
        SharpeRatio = ProfitLossStandardDeviation > 0 ? AverageProfitLoss / ProfitLossStandardDeviation : 0;
        SortinoRatio = ProfitLossDownsideDeviation > 0 ? AverageProfitLoss / ProfitLossDownsideDeviation : 0;
        ProfitToMaxDrawdownRatio = MaximumClosedTradeDrawdown == 0
            ? TotalProfitLoss > 0 ? RatioWithoutLoss : 0
            : TotalProfitLoss / Math.Abs(MaximumClosedTradeDrawdown);
        AverageEndTradeDrawdown = AverageProfitLoss - AverageMFE;
    }

    /// <summary>Of an even number of values the upper of the two in the middle.</summary>
    private static TimeSpan Median(IEnumerable<long> ticks)
    {
        var sorted = ticks.Order().ToList();
        return sorted.Count == 0 ? TimeSpan.Zero : new TimeSpan(sorted[sorted.Count / 2]);
    }

    private static TimeSpan Average(TimeSpan average, TimeSpan value, int count) =>
        average + TimeSpan.FromSeconds((value.TotalSeconds - average.TotalSeconds) / count);

    private static decimal Deviation(decimal sumOfSquares, int count) =>
        count > 1 ? (decimal)Math.Sqrt((double)(sumOfSquares / (count - 1))) : 0;

    /// <summary>What has to be remembered from trade to trade. Means and variances are updated as in Welford, 1962.</summary>
    private sealed class Running(TradeStatistics statistics)
    {
        private int _winsInARow;
        private int _lossesInARow;
        private decimal _high;
        private decimal _highWithExcursions;
        private decimal _sumOfSquares;
        private decimal _sumOfSquaredLosses;
        private DateTime _highTime = DateTime.MinValue;
        private bool _isBelowHigh;

        public void Add(Trade trade)
        {
            var s = statistics;
            if (_highTime == DateTime.MinValue) _highTime = trade.EntryTime;
            if (s.StartDateTime is null || trade.EntryTime < s.StartDateTime) s.StartDateTime = trade.EntryTime;
            if (s.EndDateTime is null || trade.ExitTime > s.EndDateTime) s.EndDateTime = trade.ExitTime;

            s.TotalNumberOfTrades++;
            _highWithExcursions = Math.Max(_highWithExcursions, s.TotalProfitLoss + trade.MFE);
            s.MaximumIntraTradeDrawdown = Math.Min(s.MaximumIntraTradeDrawdown, s.TotalProfitLoss + trade.MAE - _highWithExcursions);
            s.TotalProfitLoss += trade.ProfitLoss;
            if (trade.IsWin) AddWin(trade);
            else AddLoss(trade);

            var before = s.AverageProfitLoss;
            s.AverageProfitLoss += (trade.ProfitLoss - before) / s.TotalNumberOfTrades;
            _sumOfSquares += (trade.ProfitLoss - before) * (trade.ProfitLoss - s.AverageProfitLoss);
            s.ProfitLossStandardDeviation = Deviation(_sumOfSquares, s.TotalNumberOfTrades);

            s.AverageTradeDuration = Average(s.AverageTradeDuration, trade.Duration, s.TotalNumberOfTrades);
            s.AverageMAE += (trade.MAE - s.AverageMAE) / s.TotalNumberOfTrades;
            s.AverageMFE += (trade.MFE - s.AverageMFE) / s.TotalNumberOfTrades;
            s.LargestMAE = Math.Min(s.LargestMAE, trade.MAE);
            s.LargestMFE = Math.Max(s.LargestMFE, trade.MFE);
            s.MaximumEndTradeDrawdown = Math.Max(s.MaximumEndTradeDrawdown, trade.EndTradeDrawdown);
            s.TotalFees += trade.TotalFees;
        }

        private void AddWin(Trade trade)
        {
            var s = statistics;
            s.NumberOfWinningTrades++;
            s.TotalProfit += trade.ProfitLoss;
            s.AverageProfit += (trade.ProfitLoss - s.AverageProfit) / s.NumberOfWinningTrades;
            s.AverageWinningTradeDuration = Average(s.AverageWinningTradeDuration, trade.Duration, s.NumberOfWinningTrades);
            s.LargestProfit = Math.Max(s.LargestProfit, trade.ProfitLoss);
            _lossesInARow = 0;
            s.MaxConsecutiveWinningTrades = Math.Max(s.MaxConsecutiveWinningTrades, ++_winsInARow);
            if (s.TotalProfitLoss <= _high) return;

            _high = s.TotalProfitLoss;
            if (_isBelowHigh && trade.ExitTime - _highTime > s.MaximumDrawdownDuration) s.MaximumDrawdownDuration = trade.ExitTime - _highTime;
            _highTime = trade.ExitTime;
            _isBelowHigh = false;
        }

        private void AddLoss(Trade trade)
        {
            var s = statistics;
            s.NumberOfLosingTrades++;
            s.TotalLoss += trade.ProfitLoss;
            var before = s.AverageLoss;
            s.AverageLoss += (trade.ProfitLoss - before) / s.NumberOfLosingTrades;
            _sumOfSquaredLosses += (trade.ProfitLoss - before) * (trade.ProfitLoss - s.AverageLoss);
            s.ProfitLossDownsideDeviation = Deviation(_sumOfSquaredLosses, s.NumberOfLosingTrades);
            s.AverageLosingTradeDuration = Average(s.AverageLosingTradeDuration, trade.Duration, s.NumberOfLosingTrades);
            s.LargestLoss = Math.Min(s.LargestLoss, trade.ProfitLoss);
            _winsInARow = 0;
            s.MaxConsecutiveLosingTrades = Math.Max(s.MaxConsecutiveLosingTrades, ++_lossesInARow);
            s.MaximumClosedTradeDrawdown = Math.Min(s.MaximumClosedTradeDrawdown, s.TotalProfitLoss - _high);
            _isBelowHigh = true;
        }
    }
}
