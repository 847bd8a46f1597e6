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
            BaseData[] points;
            if (stream.NextTicks > ticks)
            {
                points = [first];
            }
            else
            {
                _several.Clear();
                _several.Add(first);
                while (stream.NextTicks <= ticks)
                {
                    _several.Add(stream.Take());
                }

                points = _several.ToArray();
            }

            DataPoints += points.Length;
            packets.Add(new DataPacket(stream, points));
        }
    }
}

/// <summary>The points of one subscription that become known in one step.</summary>
internal readonly record struct DataPacket(SubscriptionStream Stream, BaseData[] Points)
{
    /// <summary>The subscription.</summary>
    public SubscriptionDataConfig Config => Stream.Config;

    /// <summary>True where a point is a copy of the one before.</summary>
    public bool HasFillForward
    {
        get
        {
            foreach (var point in Points)
            {
                if (point.IsFillForward)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
