namespace Backtests.Engine.TimeStep;

/// <summary>
/// Knows for how long the algorithm has been in its current time step. The run counts its steps; another thread looks now and then whether
/// the
/// count has changed, and at the time. Once a run was given up, whatever it still calls ends it.
/// </summary>
internal sealed class StepWatch
{
    private readonly long _limitMilliseconds;
    private long _steps;
    private long _seenSteps;
    private long _seenAt = Environment.TickCount64;
    private volatile bool _isGivenUp;

    /// <summary>A watch that is over after <paramref name="limit"/> in one step.</summary>
    public StepWatch(TimeSpan limit)
    {
        Limit = limit;
        _limitMilliseconds = (long)limit.TotalMilliseconds;
    }

    /// <summary>The longest that one step may take.</summary>
    public TimeSpan Limit { get; }

    /// <summary>How often the watch is worth a look.</summary>
    public TimeSpan Period => TimeSpan.FromMilliseconds(Math.Clamp(_limitMilliseconds / 10, 10, 1000));


    /// <summary>Whether nobody waits for the run any more.</summary>
    public bool IsGivenUp => _isGivenUp;

    /// <summary>Looks whether the step has taken too long. Only the thread that watches may call it.</summary>
    public bool IsOver()
    {
        var steps = Volatile.Read(ref _steps);
        var now = Environment.TickCount64;
        if (steps != _seenSteps)
        {
            _seenSteps = steps;
            _seenAt = now;
        }

        return now - _seenAt > _limitMilliseconds;
    }

    /// <summary>Marks the beginning of a step.</summary>
    /// <exception cref="OperationCanceledException">The run was given up.</exception>
    public void BeginStep()
    {
        Check();
        Volatile.Write(ref _steps, _steps + 1);
    }

    /// <summary>Ends a run that was given up.</summary>
    /// <exception cref="OperationCanceledException">The run was given up.</exception>
    public void Check()
    {
        if (_isGivenUp)
        {
            throw new OperationCanceledException("The run was given up.");
        }
    }

    /// <summary>Gives the run up.</summary>
    public void GiveUp() => _isGivenUp = true;
}
