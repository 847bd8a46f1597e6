using System;
using QuantConnect.Util;

namespace QuantConnect.Data.Consolidators;

/// <summary>
/// Makes bars of a length, of a number of points, or of whichever comes first. A bar of a length begins at a multiple of it, counted from
/// midnight of the first day of year 1, and is complete with the point that ends where it ends, or later: when a point of a later bar comes
/// in, or when <see cref="Scan"/> is told that its time is over.
/// </summary>
public abstract class PeriodCountConsolidatorBase<T, TConsolidated> : DataConsolidator<T>
    where T : IBaseData
    where TConsolidated : BaseData
{
    private readonly int? _maxCount;
    private readonly Func<DateTime, CalendarInfo> _calendar;
    private readonly TimeSpan? _startTime;
    private TimeSpan? _period;
    private int _count;
    private DateTime? _lastEmit;
    private SecurityIdentifier _security;

    /// <summary>The bar in work, or null.</summary>
    protected TConsolidated _workingBar;

    /// <summary>Raised with each bar that is complete, after <see cref="ConsolidatorBase.DataConsolidated"/>.</summary>
    public new event EventHandler<TConsolidated> DataConsolidated;

    /// <param name="func">The bar that a time is in.</param>
    protected PeriodCountConsolidatorBase(Func<DateTime, CalendarInfo> func) => _calendar = func;

    /// <param name="maxCount">Points in a bar.</param>
    protected PeriodCountConsolidatorBase(int maxCount) => _maxCount = maxCount;

    /// <param name="maxCount">Points in a bar at most.</param>
    /// <param name="period">Length of a bar at most.</param>
    protected PeriodCountConsolidatorBase(int maxCount, TimeSpan period)
    {
        _maxCount = maxCount;
        _period = period;
    }

    /// <param name="period">Length of a bar; zero: each point is one.</param>
    /// <param name="startTime">The time of day from which the lengths are counted; null: midnight of the first day of year 1.</param>
    protected PeriodCountConsolidatorBase(TimeSpan period, TimeSpan? startTime = null)
    {
        _period = period;
        _startTime = startTime;
    }

    /// <summary>Whether bars are of a length and not of a number of points.</summary>
    protected bool IsTimeBased => !_maxCount.HasValue;

    public override Type OutputType => typeof(TConsolidated);

    /// <summary>The length of the bar in work, where bars have one.</summary>
    protected TimeSpan? Period => _period;

    public override IBaseData WorkingData => _workingBar?.Clone();

    /// <summary>Takes a point into the bar in work, which is made when it is null.</summary>
    protected abstract void AggregateBar(ref TConsolidated workingBar, T data);

    /// <summary>Where the bar of a point begins.</summary>
    protected DateTime GetRoundedBarTime(IBaseData inputData) => GetRoundedBarTime(inputData.Time);

    /// <summary>Where the bar of a time begins. The length becomes that of the bar, where the calendar decides on it.</summary>
    protected DateTime GetRoundedBarTime(DateTime time)
    {
        if (_calendar is not null)
        {
            var info = _calendar(time);
            _period = info.Period;
            return info.Start;
        }
        if (!IsTimeBased || _period is not { } period) return time;
        return _startTime is { } start ? LeanData.GetConsolidatorStartTime(period, start, time) : time.RoundDown(period);
    }

    /// <summary>Remembers the bar, raises the events and begins anew.</summary>
    protected virtual void OnDataConsolidated(TConsolidated e)
    {
        base.OnDataConsolidated(e);
        DataConsolidated?.Invoke(this, e);
        ResetWorkingBar();
    }

    public override void Reset()
    {
        base.Reset();
        _security = null;
        _lastEmit = null;
        _count = 0;
        ResetWorkingBar();
    }

    protected virtual void ResetWorkingBar() => _workingBar = null;

    public override void Scan(DateTime currentLocalTime)
    {
        if (_workingBar is null || _period is not { } period || period == TimeSpan.Zero) return;
        if (currentLocalTime - _workingBar.Time >= period) EmitAt(_workingBar.Time + period);
    }

    /// <summary>Whether a point is taken in at all.</summary>
    protected virtual bool ShouldProcess(T data) => true;

    /// <exception cref="InvalidOperationException">The point is of another security than those before.</exception>
    public override void Update(T data)
    {
        if (!ReferenceEquals(_security, data.Symbol.ID)) RequireSameSecurity(data.Symbol);
        if (!ShouldProcess(data)) return;
        _lastEmit ??= IsTimeBased ? DateTime.MinValue : data.Time;

        if (_maxCount is { } maxCount)
        {
            UpdateCounted(data, maxCount);
            return;
        }

        if (_workingBar is not null && _period is { } period && data.Time - _workingBar.Time >= period) EmitAt(_workingBar.Time + period);
        if (data.Time < _lastEmit) return;
        AggregateBar(ref _workingBar, data);
        if (_workingBar is null || _period is not { } length) return;
        var isOver = data.EndTime > data.Time && data.EndTime - _workingBar.Time >= length;
        if (isOver || length == TimeSpan.Zero) EmitAt(_workingBar.Time + length);
    }

    private void UpdateCounted(T data, int maxCount)
    {
        _count++;
        if (data.Time >= _lastEmit) AggregateBar(ref _workingBar, data);
        var isOver = _workingBar is not null && _period is { } period && data.EndTime - _workingBar.Time >= period;
        if (_count < maxCount && !isOver) return;
        _count = 0;
        EmitAt(data.Time);
    }

    // First the time, because whoever hears of the bar may feed the next point.
    private void EmitAt(DateTime end)
    {
        _lastEmit = end;
        OnDataConsolidated(_workingBar);
    }

    private void RequireSameSecurity(Symbol symbol)
    {
        if (_security is null || _security == symbol.ID) _security = symbol.ID;
        else throw new InvalidOperationException($"A consolidator takes one security: {_security} came first, then {symbol.ID}.");
    }
}
