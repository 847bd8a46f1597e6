using System;
using NodaTime;

namespace QuantConnect;

/// <summary>The clock of a run in one time zone.</summary>
public class LocalTimeKeeper
{
    private readonly bool _isUtc;
    private DateTime _utcTime;
    private DateTime _localTime;
    private bool _isCurrent;

    internal LocalTimeKeeper(DateTime utcTime, DateTimeZone timeZone)
    {
        TimeZone = timeZone;
        _isUtc = ReferenceEquals(timeZone, KnownZones.Utc);
        _utcTime = utcTime;
    }

    /// <summary>Raised whenever the clock has moved.</summary>
    public event EventHandler<TimeUpdatedEventArgs> TimeUpdated;

    /// <summary>Now, in <see cref="TimeZone"/>.</summary>
    public DateTime LocalTime
    {
        get
        {
            if (_isUtc) return DateTime.SpecifyKind(_utcTime, DateTimeKind.Unspecified);
            if (!_isCurrent)
            {
                _localTime = _utcTime.ConvertFromUtc(TimeZone);
                _isCurrent = true;
            }
            return _localTime;
        }
    }

    public DateTimeZone TimeZone { get; }

    internal void UpdateTime(DateTime utcTime)
    {
        _utcTime = utcTime;
        _isCurrent = false;
        TimeUpdated?.Invoke(this, new TimeUpdatedEventArgs(LocalTime, TimeZone));
    }
}
