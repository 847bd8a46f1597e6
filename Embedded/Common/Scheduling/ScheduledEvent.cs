using System;
using System.Collections.Generic;

namespace QuantConnect.Scheduling;

/// <summary>An action at given times.</summary>
public class ScheduledEvent : IDisposable
{
    /// <summary>How long before midnight the end of the algorithm's day is announced.</summary>
    public static readonly TimeSpan AlgorithmEndOfDayDelta = TimeSpan.FromMinutes(2);

    /// <summary>How long before the market's close the end of a security's day is announced.</summary>
    public static readonly TimeSpan SecurityEndOfDayDelta = TimeSpan.FromMinutes(10);

    private readonly IEnumerator<DateTime> _times;
    private readonly Action<string, DateTime> _callback;
    private bool _isPast = true;
    private bool _isOver;

    /// <summary>Raised at each of the times with the event's name and the time, UTC.</summary>
    public event Action<string, DateTime> EventFired;

    /// <param name="name">What it is called.</param>
    /// <param name="orderedEventUtcTimes">UTC, in order; read one by one as time passes.</param>
    /// <param name="callback">What happens then.</param>
    public ScheduledEvent(string name, IEnumerable<DateTime> orderedEventUtcTimes, Action<string, DateTime> callback = null)
        : this(name, orderedEventUtcTimes.GetEnumerator(), callback)
    {
    }

    /// <inheritdoc cref="ScheduledEvent(string, IEnumerable{DateTime}, Action{string, DateTime})"/>
    public ScheduledEvent(string name, IEnumerator<DateTime> orderedEventUtcTimes, Action<string, DateTime> callback = null)
    {
        Name = name;
        _times = orderedEventUtcTimes;
        _callback = callback;
    }

    /// <summary>An action at one time.</summary>
    public ScheduledEvent(string name, DateTime eventUtcTime, Action<string, DateTime> callback = null)
        : this(name, [eventUtcTime], callback)
    {
    }

    /// <summary>Whether anything happens when a time has come. Times that pass meanwhile are lost.</summary>
    public bool Enabled { get; set; } = true;

    public string Name { get; }

    /// <summary>The next time, UTC; the greatest of all when there is none.</summary>
    public DateTime NextEventUtcTime
    {
        get
        {
            if (_isPast) MoveNext();
            return _isOver ? DateTime.MaxValue : _times.Current;
        }
    }

    public override string ToString() => Name;

    void IDisposable.Dispose() => _times.Dispose();

    /// <exception cref="ScheduledEventException">The action failed.</exception>
    protected void OnEventFired(DateTime triggerTime)
    {
        if (!Enabled) return;
        try
        {
            _callback?.Invoke(Name, triggerTime);
            EventFired?.Invoke(Name, triggerTime);
        }
        catch (Exception error)
        {
            throw new ScheduledEventException(Name, error.Message, error);
        }
    }

    /// <summary>Fires for every time that has come, in order.</summary>
    internal void Scan(DateTime utcTime)
    {
        while (NextEventUtcTime is var next && !_isOver && utcTime >= next)
        {
            // Before the action, which may remove or scan the event itself.
            _isPast = true;
            OnEventFired(next);
        }
    }

    /// <summary>Leaves out the times before a given one.</summary>
    internal void SkipEventsUntil(DateTime utcTime)
    {
        while (NextEventUtcTime < utcTime) MoveNext();
    }

    private void MoveNext()
    {
        _isPast = false;
        if (!_isOver && !_times.MoveNext()) _isOver = true;
    }
}
