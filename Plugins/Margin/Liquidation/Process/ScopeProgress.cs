namespace Backtests.Margin.Liquidation;

/// <summary>Where the chain of one isolated position, or of the cross account, stands.</summary>
public sealed class ScopeProgress
{
    /// <summary>Index of the step in which the chain goes on; 0 when it starts anew.</summary>
    public int Step { get; internal set; }

    /// <summary>Whether the chain waits for an instant that lies in a later bar.</summary>
    public bool IsUnderWay { get; internal set; }

    /// <summary>Simulated instant (UTC) before which nothing happens to the scope.</summary>
    public DateTime NotBefore { get; internal set; }

    /// <summary>Rounds done so far, over all bars: what makes the choices of a seeded step differ from round to round.</summary>
    public int Rounds { get; internal set; }

    /// <summary>Whether the chain begins with its first step again, because nothing could be done at the prices that were.</summary>
    internal bool StartsAnew { get; private set; }

    internal void Wait(int step, DateTime until) => (Step, IsUnderWay, StartsAnew, NotBefore) = (step, true, false, until);

    internal void WaitToStartAnew(DateTime until) => (Step, IsUnderWay, StartsAnew, NotBefore) = (0, true, true, until);

    internal void End(DateTime instant) => (Step, IsUnderWay, StartsAnew, NotBefore) = (0, false, false, instant);

    internal ScopeProgress Clone() => (ScopeProgress)MemberwiseClone();
}
