using Backtests.Tuning.Sweep.Columns;

namespace Backtests.Tuning.Sweep;

/// <summary>The exits of one lane, looked up once for all its signals.</summary>
internal readonly struct LaneExits
{
    private readonly ExitTable.Level? _stop;
    private readonly ExitTable.Level? _target;
    private readonly ExitTable.Level? _trail;
    private readonly int _maxHold;

    public LaneExits(in SweepLane lane, ExitTable table)
    {
        _stop = lane.StopLoss > 0m ? table.Stops[lane.StopLoss] : null;
        _target = lane.TakeProfit > 0m ? table.Targets[lane.TakeProfit] : null;
        _trail = lane.TrailingStop > 0m ? table.Trails[lane.TrailingStop] : null;
        _maxHold = lane.MaxHoldMinutes;
        Table = table;
    }

    /// <summary>Slippage of market and stop orders as a fraction of the price.</summary>
    public double Slippage => Table.Slippage;

    /// <summary>The searches behind them.</summary>
    public ExitTable Table { get; }

    /// <summary>Which exit comes first. Of several in one minute: the stop-loss, the target, the trailing stop, then the time
    /// limit.</summary>
    public PlannedExit First(int signal, int entryRow, int lastRow)
    {
        var exit = new PlannedExit(ExitReason.EndOfData, lastRow, 0d);
        if (_maxHold > 0 && entryRow + (long)_maxHold <= lastRow) exit = new PlannedExit(ExitReason.TimeExit, entryRow + _maxHold, 0d);
        if (_trail is not null && IsFirst(_trail.Rows[signal], _trail.Late[signal], exit))
            exit = new PlannedExit(ExitReason.TrailingStop, _trail.Rows[signal], _trail.Prices[signal], _trail.Late[signal]);
        if (_target is not null && _target.Rows[signal] <= exit.Row)
            exit = new PlannedExit(ExitReason.TakeProfit, _target.Rows[signal], _target.Prices[signal]);
        if (_stop is not null && _stop.Rows[signal] <= exit.Row)
            exit = new PlannedExit(ExitReason.StopLoss, _stop.Rows[signal], _stop.Prices[signal]);
        return exit;
    }

    // What is late comes after a close that the strategy orders in the same minute.
    private static bool IsFirst(int row, bool isLate, PlannedExit other) =>
        row < other.Row || (row == other.Row && (!isLate || other.Reason == ExitReason.EndOfData));

    /// <summary>Price at which an exit fills.</summary>
    /// <param name="exit">The exit.</param>
    /// <param name="direction">1 for a long position.</param>
    /// <param name="columns">Prices.</param>
    /// <param name="bound">Liquidation price beyond which a stop that saves its position does not fill; null for none.</param>
    public double FillPrice(PlannedExit exit, int direction, PriceColumns columns, double? bound)
    {
        var row = exit.Row;
        var isLong = direction > 0;
        if (exit.Reason == ExitReason.TakeProfit)
            return isLong ? Math.Max(columns.Bid.Low[row], exit.OrderPrice) : Math.Min(columns.Ask.High[row], exit.OrderPrice);
        var slip = Slippage * columns.Last[row];
        var market = isLong ? columns.Bid.Close[row] - slip : columns.Ask.Close[row] + slip;
        if (exit.Reason == ExitReason.TimeExit) return market;
        var price = isLong ? Math.Min(exit.OrderPrice, market) : Math.Max(exit.OrderPrice, market);
        return bound is not { } limit ? price : isLong ? Math.Max(price, limit) : Math.Min(price, limit);
    }

    /// <summary>Whether the bar goes beyond the take-profit.</summary>
    public bool IsTargetReached(int signal, int row, BarSeries side, int direction) =>
        _target is not null && (direction > 0 ? side.High[row] > _target.Prices[signal] : side.Low[row] < _target.Prices[signal]);

    /// <summary>How far the nearest stop that the bar goes beyond is from the bar's open, in price; null when it goes beyond
    /// none.</summary>
    public double? NearestStop(int signal, int row, BarSeries side, int direction)
    {
        double? nearest = null;
        foreach (var level in (ReadOnlySpan<ExitTable.Level?>)[_stop, _trail])
        {
            if (level is null || level.Rows[signal] > row || level.Late[signal]) continue;
            var price = level.Prices[signal];
            if (direction > 0 ? side.Low[row] >= price : side.High[row] <= price) continue;
            var distance = Math.Max(0d, direction * (side.Open[row] - price));
            if (nearest is not { } best || distance < best) nearest = distance;
        }
        return nearest;
    }
}
