using QuantConnect.Algorithm;
using QuantConnect.Scheduling;

namespace Backtests.Engine.Scheduling;

/// <summary>
/// Fires scheduled events in order of time, those of one instant in the order in which they were added. What falls between two time steps
/// is fired before the later one, with the clock at the event's own time and the prices of the earlier step.
/// </summary>
internal sealed class EventSchedule : IEventSchedule
{
    private readonly QCAlgorithm _algorithm;
    private readonly PriorityQueue<Entry, (DateTime Time, long Order)> _queue = new();
    private readonly Dictionary<ScheduledEvent, Entry> _entries = new(ReferenceEqualityComparer.Instance);
    private readonly List<Entry> _waiting = [];
    private long _order;
    private bool _started;

    /// <summary>A schedule on the clock of <paramref name="algorithm"/>.</summary>
    public EventSchedule(QCAlgorithm algorithm) => _algorithm = algorithm;

    /// <summary>When the next event is due, UTC; <see cref="DateTime.MaxValue"/> when none is.</summary>
    public DateTime NextUtc
    {
        get
        {
            DropRemoved();
            return _queue.TryPeek(out _, out var key) ? key.Time : DateTime.MaxValue;
        }
    }

    /// <inheritdoc/>
    public void Add(ScheduledEvent scheduledEvent)
    {
        if (_entries.ContainsKey(scheduledEvent))
        {
            return;
        }

        var entry = new Entry(scheduledEvent);
        _entries[scheduledEvent] = entry;
        if (_started)
        {
            scheduledEvent.SkipEventsUntil(_algorithm.UtcTime);
            Enqueue(entry);
        }
        else
        {
            _waiting.Add(entry);
        }
    }

    /// <summary>Starts the schedule. Until then the clock stands at the start date; a warm-up begins before it, and so do its events.</summary>
    public void Start()
    {
        _started = true;
        foreach (var entry in _waiting)
        {
            if (!entry.Removed)
            {
                entry.Event.SkipEventsUntil(_algorithm.UtcTime);
                Enqueue(entry);
            }
        }

        _waiting.Clear();
    }

    /// <inheritdoc/>
    public void Remove(ScheduledEvent scheduledEvent)
    {
        if (_entries.Remove(scheduledEvent, out var entry))
        {
            entry.Removed = true;
        }
    }

    /// <summary>Fires what was due before <paramref name="utc"/>, each at its own time.</summary>
    public void ScanPastEvents(DateTime utc)
    {
        while (NextUtc is var next && next < utc && _algorithm.RunTimeError is null)
        {
            _algorithm.SetDateTime(next);
            FireFirst(next);
        }
    }

    /// <summary>Fires what is due at <paramref name="utc"/>.</summary>
    public void Fire(DateTime utc)
    {
        while (NextUtc <= utc && _algorithm.RunTimeError is null)
        {
            FireFirst(utc);
        }
    }

    private void FireFirst(DateTime utc)
    {
        var entry = _queue.Dequeue();
        try
        {
            entry.Event.Scan(utc);
        }
        catch (Exception e) when (e is not BacktestException)
        {
            _algorithm.SetRunTimeError(e is ScheduledEventException { InnerException: { } inner } ? inner : e);
        }

        if (!entry.Removed)
        {
            Enqueue(entry);
        }
    }

    private void Enqueue(Entry entry)
    {
        var next = entry.Event.NextEventUtcTime;
        if (next < DateTime.MaxValue)
        {
            _queue.Enqueue(entry, (next, _order++));
        }
    }

    private void DropRemoved()
    {
        while (_queue.TryPeek(out var entry, out _) && entry.Removed)
        {
            _queue.Dequeue();
        }
    }

    private sealed class Entry(ScheduledEvent scheduledEvent)
    {
        public ScheduledEvent Event { get; } = scheduledEvent;

        public bool Removed { get; set; }
    }
}
