namespace Backtests.Engine.Feed;

/// <summary>The step in which gaps are filled forward: the finest resolution among the run's own subscriptions. Shared by all streams of a
/// run.</summary>
internal sealed class FillForwardSpan
{
    /// <summary>The step in ticks.</summary>
    public long Ticks { get; set; } = TimeSpan.TicksPerMinute;
}
