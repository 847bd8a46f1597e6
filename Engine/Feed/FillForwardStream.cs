using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>
/// A stream whose gaps are filled forward with copies of the last point. A copy ends one fill-forward step after the point before it and
/// keeps the length of the data's own resolution; the copies stop where the next real point ends, and go on to the end of the run after the
/// last one.
/// </summary>
internal abstract class FillForwardStream : SubscriptionStream
{
    private readonly FillForwardSpan _step;
    private readonly StreamRange _range;
    private readonly bool _fills;
    private long _rawTicks = Finished;

    /// <summary>A stream that fills forward if its subscription asks for it.</summary>
    protected FillForwardStream(SubscriptionDataConfig config, StreamRange range, FillForwardSpan step) : base(config)
    {
        _range = range;
        _step = step;
        _fills = config.FillDataForward;
    }

    /// <summary>The last point that was handed out, from which copies are made.</summary>
    protected BaseData? LastTaken { get; private set; }

    /// <summary>Reads the first point.</summary>
    public void Start()
    {
        _rawTicks = NextRaw();
        NextTicks = _rawTicks;
    }

    /// <inheritdoc/>
    public override BaseData Take()
    {
        var now = NextTicks;
        BaseData point;
        if (now == _rawTicks)
        {
            point = TakeRaw();
            _rawTicks = NextRaw();
        }
        else
        {
            point = CopyForward(LastTaken!, now);
        }

        LastTaken = point;
        NextTicks = _rawTicks;
        if (_fills)
        {
            var filled = now + _step.Ticks;
            if (filled < _rawTicks && filled <= _range.FillEnd)
            {
                NextTicks = filled;
            }
        }

        return point;
    }

    /// <summary>Goes to the next real point; returns when it is known (UTC ticks) or <see cref="SubscriptionStream.Finished"/>.</summary>
    protected abstract long NextRaw();

    /// <summary>Makes the real point that <see cref="NextRaw"/> went to.</summary>
    protected abstract BaseData TakeRaw();

    /// <summary>A copy of <paramref name="last"/> that ends at <paramref name="endUtcTicks"/>.</summary>
    protected abstract BaseData CopyForward(BaseData last, long endUtcTicks);
}
