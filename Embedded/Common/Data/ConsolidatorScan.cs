using System;
using NodaTime;
using QuantConnect.Data.Consolidators;
using QuantConnect.Interfaces;

namespace QuantConnect.Data;

/// <summary>When a consolidator has to be told that time has passed, because no data arrived that would have completed its bar.</summary>
internal sealed class ConsolidatorScan : IDisposable
{
    private readonly IDataConsolidator _consolidator;
    private readonly TimeSpan _smallestStep;
    private readonly ITimeKeeper _timeKeeper;
    private readonly LocalTimeKeeper _localTime;
    private TimeSpan? _barSize;

    internal ConsolidatorScan(IDataConsolidator consolidator, TimeSpan increment, ITimeKeeper timeKeeper, DateTimeZone timeZone, long order)
    {
        _consolidator = consolidator;
        _smallestStep = increment < QuantConnect.Time.OneSecond ? QuantConnect.Time.OneSecond : increment;
        _timeKeeper = timeKeeper;
        _localTime = timeKeeper.GetLocalTimeKeeper(timeZone);
        Order = order;
        consolidator.DataConsolidated += OnConsolidated;
        Advance();
    }

    /// <summary>The next time to look, UTC.</summary>
    internal DateTime UtcTime { get; private set; }

    /// <summary>The place among all consolidators of the run, which decides between equal times.</summary>
    internal long Order { get; }

    internal bool IsDisposed { get; private set; }

    /// <summary>Tells the consolidator the time.</summary>
    internal void Scan()
    {
        _consolidator.Scan(_localTime.LocalTime);
        if (UtcTime <= _timeKeeper.UtcTime) Advance();
    }

    public void Dispose()
    {
        IsDisposed = true;
        _consolidator.DataConsolidated -= OnConsolidated;
    }

    private void OnConsolidated(object sender, IBaseData bar)
    {
        if (_barSize is null && bar.EndTime - bar.Time is var size && size >= _smallestStep) _barSize = size;
        Advance();
    }

    // The end of the bar in work is when it is complete; without one, that of the next bar that could be.
    private void Advance()
    {
        var now = _timeKeeper.UtcTime;
        if (_consolidator.WorkingData is { } working && working.EndTime > working.Time)
        {
            var end = working.EndTime.ConvertToUtc(_localTime.TimeZone);
            if (end > now)
            {
                UtcTime = end;
                return;
            }
        }
        var step = _barSize ?? _smallestStep;
        UtcTime = now.RoundDown(step) + step;
    }
}
