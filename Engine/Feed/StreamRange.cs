namespace Backtests.Engine.Feed;

/// <summary>
/// The span of time that a stream covers, in UTC ticks. A point that ends at <see cref="First"/> or later is emitted, a bar that starts
/// after <see cref="Last"/> is not, and nothing is filled forward beyond <see cref="FillEnd"/>.
/// </summary>
internal readonly record struct StreamRange(long First, long Last, long FillEnd)
{
    /// <summary>From the start of a run to its end, which Lean keeps as the last tick of a day.</summary>
    public static StreamRange Run(DateTime startUtc, DateTime endUtc)
    {
        var last = endUtc.Ticks;
        var fillEnd = last % TimeSpan.TicksPerMinute == TimeSpan.TicksPerMinute - 1 ? last + 1 : last;
        return new StreamRange(startUtc.Ticks, last, fillEnd);
    }
}
