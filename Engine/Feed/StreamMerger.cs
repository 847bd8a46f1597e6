using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>Merges streams in order of time. Streams keep their order within a step.</summary>
internal sealed class StreamMerger
{
    private readonly List<SubscriptionStream> _streams = [];
    private readonly List<BaseData> _several = [];

    /// <summary>How many points were handed out.</summary>
    public int DataPoints { get; private set; }

    /// <summary>The streams, trades before quotes, each kind in the order of addition.</summary>
    public IReadOnlyList<SubscriptionStream> Streams => _streams;

    /// <summary>When the next point of any stream is known, UTC ticks.</summary>
    public long NextTicks
    {
        get
        {
            var next = SubscriptionStream.Finished;
            foreach (var stream in _streams)
            {
                next = Math.Min(next, stream.NextTicks);
            }

            return next;
        }
    }

    /// <summary>Adds a stream.</summary>
    public void Add(SubscriptionStream stream)
    {
        var at = _streams.Count;
        while (at > 0 && _streams[at - 1].Config.TickType > stream.Config.TickType)
        {
            at--;
        }

        _streams.Insert(at, stream);
    }

    /// <summary>Drops the stream of a subscription.</summary>
    public void Remove(SubscriptionDataConfig config) => _streams.RemoveAll(s => s.Config.Equals(config));

    /// <summary>Takes all points that are known at <paramref name="ticks"/>, one packet per stream that has some.</summary>
    public void Take(long ticks, List<DataPacket> packets)
    {
        packets.Clear();
        for (var i = 0; i < _streams.Count; i++)
        {
            var stream = _streams[i];
            if (stream.NextTicks > ticks)
            {
                continue;
            }

            var first = stream.Take();
            BaseData[]? several = null;
            if (stream.NextTicks <= ticks)
            {
                _several.Clear();
                _several.Add(first);
                while (stream.NextTicks <= ticks)
                {
                    _several.Add(stream.Take());
                }

                several = _several.ToArray();
            }

            var packet = new DataPacket(stream, first, several);
            DataPoints += packet.Count;
            packets.Add(packet);
        }
    }
}

/// <summary>The points of one subscription that become known in one step.</summary>
/// <param name="Stream">Where they come from.</param>
/// <param name="First">The first of them.</param>
/// <param name="Several">All of them; null when there is only one, as nearly always.</param>
internal readonly record struct DataPacket(SubscriptionStream Stream, BaseData First, BaseData[]? Several)
{
    /// <summary>The subscription.</summary>
    public SubscriptionDataConfig Config => Stream.Config;

    /// <summary>How many points there are.</summary>
    public int Count => Several is null ? 1 : Several.Length;

    /// <summary>One of the points.</summary>
    public BaseData this[int index] => Several is null ? First : Several[index];

    /// <summary>True where a point is a copy of the one before.</summary>
    public bool HasFillForward
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (this[i].IsFillForward)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
