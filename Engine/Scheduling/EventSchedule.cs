using QuantConnect.Algorithm;
using QuantConnect.Scheduling;

namespace Backtests.Engine.Scheduling;

/// <summary>
/// Fires scheduled events in order of time. What falls between two time steps is fired before the later one, with the clock at the event's
/// own time and the prices of the earlier step. Of events that fall on one instant, the one that was fired last before it comes first,
/// unless
/// events were added or removed meanwhile: then they come in the order in which they were added. That is Lean's order.
/// </summary>
internal sealed class EventSchedule : IEventSchedule
{
    private readonly QCAlgorithm _algorithm;
    private readonly List<Entry> _entries = [];
    private long _added;
    private bool _started;
    private bool _unsorted;

    /// <summary>A schedule on the clock of <paramref name="algorithm"/>.</summary>
    public EventSchedule(QCAlgorithm algorithm) => _algorithm = algorithm;

    /// <inheritdoc/>
    public void Add(ScheduledEvent scheduledEvent)
    {
        if (_entries.Exists(e => ReferenceEquals(e.Event, scheduledEvent)))
        {
            return;
        }

        if (_started)
        {
            scheduledEvent.SkipEventsUntil(_algorithm.UtcTime);
        }

        _entries.Add(new Entry(scheduledEvent, _added++));
        _unsorted = true;
    }

    /// <inheritdoc/>
    public void Remove(ScheduledEvent scheduledEvent)
    {
        _entries.RemoveAll(e => ReferenceEquals(e.Event, scheduledEvent));
        _unsorted = true;
    }

    /// <summary>Starts the schedule. Until then the clock stands at the start date; a warm-up begins before it, and so do its
    /// events.</summary>
    public void Start()
    {
        _started = true;
        foreach (var entry in _entries)
        {
            entry.Event.SkipEventsUntil(_algorithm.UtcTime);
        }

        _unsorted = true;
    }

    /// <summary>Fires what was due before <paramref name="utc"/>, each at its own time.</summary>
    public void ScanPastEvents(DateTime utc)
    {
        while (First() is { } first && first.Event.NextEventUtcTime is var next && next < utc && _algorithm.RunTimeError is null)
        {
            _algorithm.SetDateTime(next);
            Fire(first, next);
        }
    }

    /// <summary>Fires what is due at <paramref name="utc"/>.</summary>
    public void Fire(DateTime utc)
    {
        while (First() is { } first && first.Event.NextEventUtcTime <= utc && _algorithm.RunTimeError is null)
        {
            Fire(first, utc);
        }
    }

    private Entry? First()
    {
        if (_unsorted)
        {
            _unsorted = false;
            _entries.Sort(static (a, b) =>
                a.Event.NextEventUtcTime.CompareTo(b.Event.NextEventUtcTime) is var order and not 0 ? order : a.Number.CompareTo(b.Number));
        }

        return _entries.Count > 0 ? _entries[0] : null;
    }

    private void Fire(Entry entry, DateTime utc)
    {
        try
        {
            entry.Event.Scan(utc);
        }
        catch (Exception e) when (e is not BacktestException)
        {
            _algorithm.SetRunTimeError(e is ScheduledEventException { InnerException: { } inner } ? inner : e);
        }

        if (!_unsorted)
        {
            MoveToItsPlace(entry);
        }
    }

    private void MoveToItsPlace(Entry entry)
    {
        var next = entry.Event.NextEventUtcTime;
        var place = 1;
        if (_entries.Count == 1 || next <= _entries[1].Event.NextEventUtcTime)
        {
            return;
        }

        while (place < _entries.Count && _entries[place].Event.NextEventUtcTime <= next)
        {
            _entries[place - 1] = _entries[place];
            place++;
        }

        _entries[place - 1] = entry;
    }

    private sealed record Entry(ScheduledEvent Event, long Number);
}
