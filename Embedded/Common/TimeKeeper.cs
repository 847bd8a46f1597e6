using System;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Interfaces;

namespace QuantConnect;

/// <summary>The clock of a run, and its reading in the time zones that the run uses.</summary>
public class TimeKeeper : ITimeKeeper
{
    private readonly Dictionary<string, LocalTimeKeeper> _byZone = new(StringComparer.Ordinal);
    private LocalTimeKeeper[] _locals = [];
    private DateTime _utcTime;

    public TimeKeeper(DateTime utcDateTime, IEnumerable<DateTimeZone> timeZones)
    {
        _utcTime = DateTime.SpecifyKind(utcDateTime, DateTimeKind.Utc);
        foreach (var timeZone in timeZones) AddTimeZone(timeZone);
    }

    public TimeKeeper(DateTime utcDateTime, params DateTimeZone[] timeZones)
        : this(utcDateTime, (IEnumerable<DateTimeZone>)timeZones)
    {
    }

    /// <summary>Now, UTC.</summary>
    public DateTime UtcTime => _utcTime;

    /// <summary>Starts a clock in a zone, unless there is one.</summary>
    public void AddTimeZone(DateTimeZone timeZone) => GetLocalTimeKeeper(timeZone);

    /// <summary>The clock in a zone, which is started when there is none.</summary>
    public LocalTimeKeeper GetLocalTimeKeeper(DateTimeZone timeZone)
    {
        if (_byZone.TryGetValue(timeZone.Id, out var local)) return local;
        local = new LocalTimeKeeper(_utcTime, timeZone);
        _byZone[timeZone.Id] = local;
        _locals = [.. _locals, local];
        return local;
    }

    /// <summary>Now, in a zone.</summary>
    public DateTime GetTimeIn(DateTimeZone timeZone) => GetLocalTimeKeeper(timeZone).LocalTime;

    /// <summary>Moves the clock.</summary>
    public virtual void SetUtcDateTime(DateTime utcDateTime)
    {
        _utcTime = DateTime.SpecifyKind(utcDateTime, DateTimeKind.Utc);
        foreach (var local in _locals) local.UpdateTime(_utcTime);
    }
}
