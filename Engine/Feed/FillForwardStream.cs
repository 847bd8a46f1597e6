using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace Backtests.Engine.Feed;

/// <summary>
/// A stream whose gaps are filled forward with copies of the last point. A copy ends one fill-forward step after the point before it and
/// keeps the length of the data's own resolution; the copies stop where the next real point ends, and go on to the end of the run after the
/// last one. While the exchange is closed none is made.
/// </summary>
internal abstract class FillForwardStream : SubscriptionStream
{
    private readonly FillForwardSpan _step;
    private readonly StreamRange _range;
    private readonly bool _fills;
    private readonly SecurityExchangeHours? _hours;
    private long _rawTicks = Finished;

    /// <summary>A stream that fills forward if its subscription asks for it.</summary>
    /// <param name="config">What is subscribed.</param>
    /// <param name="range">What the stream covers.</param>
    /// <param name="step">How far copies are apart.</param>
    /// <param name="hours">The hours of an exchange that closes at times; null for one that never does.</param>
    protected FillForwardStream(SubscriptionDataConfig config, StreamRange range, FillForwardSpan step, SecurityExchangeHours? hours = null)
        : base(config)
    {
        _hours = hours;
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
            var filled = NextCopy(now);
            if (filled < _rawTicks && filled <= _range.FillEnd)
            {
                NextTicks = filled;
            }
        }

        return point;
    }

    // The bar after this one, or the first one after the next opening.
    private long NextCopy(long now)
    {
        var next = now + _step.Ticks;
        if (_hours is null)
        {
            return next;
        }

        var zone = _hours.TimeZone;
        var local = new DateTime(now).ConvertFromUtc(zone);
        return _hours.IsOpen(local, new DateTime(next).ConvertFromUtc(zone), extendedMarketHours: false)
            ? next
            : _hours.GetNextMarketOpen(local, extendedMarketHours: false).ConvertToUtc(zone).Ticks + _step.Ticks;
    }

    /// <summary>Goes to the next real point; returns when it is known (UTC ticks) or <see cref="SubscriptionStream.Finished"/>.</summary>
    protected abstract long NextRaw();

    /// <summary>Makes the real point that <see cref="NextRaw"/> went to.</summary>
    protected abstract BaseData TakeRaw();

    /// <summary>A copy of <paramref name="last"/> that ends at <paramref name="endUtcTicks"/>.</summary>
    protected abstract BaseData CopyForward(BaseData last, long endUtcTicks);
}
