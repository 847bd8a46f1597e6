namespace Backtests.Engine.TimeStep;

/// <summary>
/// Knows for how long the algorithm has been in its current time step. The run marks its steps; another thread looks at the time. Once a run
/// was given up, whatever it still calls ends it.
/// </summary>
internal sealed class StepWatch
{
    private readonly long _limitMilliseconds;
    private long _begun = Environment.TickCount64;
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

    /// <summary>Whether the step has taken too long.</summary>
    public bool IsOver => Environment.TickCount64 - Volatile.Read(ref _begun) > _limitMilliseconds;

    /// <summary>Whether nobody waits for the run any more.</summary>
    public bool IsGivenUp => _isGivenUp;

    /// <summary>Marks the beginning of a step.</summary>
    /// <exception cref="OperationCanceledException">The run was given up.</exception>
    public void BeginStep()
    {
        Check();
        Volatile.Write(ref _begun, Environment.TickCount64);
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
