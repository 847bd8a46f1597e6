using System.Runtime.InteropServices;
using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>The packets of one step together.</summary>
internal static class DataPackets
{
    /// <summary>All points in the order of the packets, in an array of their own, which a slice keeps.</summary>
    /// <param name="packets">The packets of a step.</param>
    /// <param name="withInternal">Whether the points that only the engine sees are among them.</param>
    public static BaseData[] Points(List<DataPacket> packets, bool withInternal)
    {
        var count = 0;
        foreach (ref readonly var packet in CollectionsMarshal.AsSpan(packets))
        {
            count += withInternal || !packet.Config.IsInternalFeed ? packet.Count : 0;
        }

        if (count == 0)
        {
            return [];
        }

        var points = new BaseData[count];
        var next = 0;
        foreach (ref readonly var packet in CollectionsMarshal.AsSpan(packets))
        {
            if (!withInternal && packet.Config.IsInternalFeed)
            {
                continue;
            }

            for (var i = 0; i < packet.Count; i++)
            {
                points[next++] = packet[i];
            }
        }

        return points;
    }
}
