using QuantConnect.Data;
using QuantConnect.Securities;

namespace Backtests.Engine.Feed;

/// <summary>The points of one subscription in order of time.</summary>
internal abstract class SubscriptionStream
{
    /// <summary>The value of <see cref="NextTicks"/> once there is nothing more.</summary>
    public const long Finished = long.MaxValue;

    /// <summary>A stream for <paramref name="config"/>.</summary>
    protected SubscriptionStream(SubscriptionDataConfig config) => Config = config;

    /// <summary>The subscription.</summary>
    public SubscriptionDataConfig Config { get; }

    /// <summary>The security that the points are for; null outside a run's own feed.</summary>
    public Security? Security { get; set; }

    /// <summary>When the next point is known, UTC ticks; <see cref="Finished"/> at the end.</summary>
    public long NextTicks { get; protected set; } = Finished;

    /// <summary>Returns the next point and goes on to the one after it. Only while <see cref="NextTicks"/> isn't
    /// <see cref="Finished"/>.</summary>
    public abstract BaseData Take();
}
