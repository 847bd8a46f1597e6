using System.Collections.Concurrent;

namespace Backtests.Engine.Feed.Cache;

/// <summary>Memory for days that wait to be written. It is used again, month after month, for garbage of this size is slow to be
/// collected.</summary>
internal sealed class SectionBuffers
{
    private const int Step = 1 << 13;

    private readonly ConcurrentDictionary<int, ConcurrentBag<byte[]>> _spare = new();

    /// <summary>At least <paramref name="length"/> bytes.</summary>
    public byte[] Take(int length)
    {
        var size = (length + Step - 1) / Step * Step;
        return Spare(size).TryTake(out var buffer) ? buffer : new byte[size];
    }

    /// <summary>Gives back what was taken.</summary>
    public void Return(byte[] buffer) => Spare(buffer.Length).Add(buffer);

    private ConcurrentBag<byte[]> Spare(int size) => _spare.GetOrAdd(size, static _ => []);
}
