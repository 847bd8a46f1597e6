using Backtests.Strategies.Detection;
using Skender.Stock.Indicators;

namespace Backtests.Strategies.Reversal;

/// <summary>Average true range of the last bars of a coarser length, computed when it is asked for.</summary>
internal sealed class AtrWindow(int barMinutes, int period)
{
    // Wilder's average forgets slowly: after ten periods the start weighs less than 0.05 %.
    private readonly int _keep = 10 * period;
    private readonly List<Quote> _bars = [];
    private Quote? _working;

    public void Add(in MarketBar bar)
    {
        var start = new DateTime((bar.EndTime.Ticks - 1) / (barMinutes * TimeSpan.TicksPerMinute) * (barMinutes * TimeSpan.TicksPerMinute), DateTimeKind.Utc);
        if (_working is null || _working.Date != start)
        {
            Close();
            _working = new Quote { Date = start, Open = (decimal)bar.Open, High = (decimal)bar.High, Low = (decimal)bar.Low };
        }
        _working.High = Math.Max(_working.High, (decimal)bar.High);
        _working.Low = Math.Min(_working.Low, (decimal)bar.Low);
        _working.Close = (decimal)bar.Close;
        _working.Volume += (decimal)bar.Volume;
    }

    /// <summary>The ATR of the finished bars, or null when there are fewer than its period needs.</summary>
    public decimal? Value()
    {
        if (_bars.Count <= period) return null;
        return _bars.GetAtr(period).Last().Atr is { } atr ? (decimal)atr : null;
    }

    private void Close()
    {
        if (_working is null) return;
        if (_bars.Count == 2 * _keep) _bars.RemoveRange(0, _keep);
        _bars.Add(_working);
    }
}
