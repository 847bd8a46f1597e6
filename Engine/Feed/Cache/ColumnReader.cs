using System.Runtime.InteropServices;

namespace Backtests.Engine.Feed.Cache;

/// <summary>
/// Reads what <see cref="ColumnWriter"/> wrote. Whatever doesn't fit (a length, a kind, a scale) makes a read fail and nothing else.
/// </summary>
internal ref struct ColumnReader
{
    private const int MaxScale = 28;

    private ReadOnlySpan<byte> _rest;

    /// <summary>A reader of <paramref name="bytes"/>.</summary>
    public ColumnReader(ReadOnlySpan<byte> bytes) => _rest = bytes;

    /// <summary>Fills <paramref name="columns"/> with the bars of the day that begins at <paramref name="midnight"/>. False: the bytes are
    /// no such bars.</summary>
    public bool TryRead(BarColumns columns, long midnight)
    {
        columns.Count = 0;
        if (!TryTake<int>(1, out var counts) || counts[0] is < 0 or > ColumnWriter.MaxBars)
        {
            return false;
        }

        var count = counts[0];
        columns.EnsureRoom(count);
        if (!TryReadTimes(columns.StartTicks.AsSpan(0, count), midnight) || !TryReadPrices(columns, count) || !_rest.IsEmpty)
        {
            return false;
        }

        columns.Count = count;
        return true;
    }

    private bool TryReadTimes(Span<long> ticks, long midnight)
    {
        if (!TryTake<int>(2, out var line))
        {
            return false;
        }

        if (line[1] != 0)
        {
            for (var i = 0; i < ticks.Length; i++)
            {
                ticks[i] = midnight + (line[0] + (long)i * line[1]) * TimeSpan.TicksPerMillisecond;
            }

            return line[0] >= 0 && line[1] > 0 && line[0] + (long)(ticks.Length - 1) * line[1] < ColumnWriter.MillisecondsPerDay;
        }

        if (!TryTake<int>(ticks.Length, out var milliseconds))
        {
            return false;
        }

        var last = -1;
        for (var i = 0; i < ticks.Length; i++)
        {
            var time = milliseconds[i];
            if (time <= last || time >= ColumnWriter.MillisecondsPerDay)
            {
                return false;
            }

            ticks[i] = midnight + time * TimeSpan.TicksPerMillisecond;
            last = time;
        }

        return true;
    }

    private bool TryReadPrices(BarColumns columns, int count) => columns switch
    {
        TradeColumns trades => TryReadColumn(trades.Open, count) && TryReadColumn(trades.High, count) && TryReadColumn(trades.Low, count)
            && TryReadColumn(trades.Close, count) && TryReadColumn(trades.Volume, count),
        QuoteColumns quotes => TryReadSide(quotes.Bid, count) && TryReadSide(quotes.Ask, count),
        _ => false,
    };

    private bool TryReadSide(QuoteSide side, int count)
    {
        if (!TryTake<byte>(1, out var kind))
        {
            return false;
        }

        switch ((PresenceKind)kind[0])
        {
            case PresenceKind.All:
                side.Present.AsSpan(0, count).Fill(true);
                break;
            case PresenceKind.PerBar when TryTake<byte>(count, out var present):
                for (var i = 0; i < count; i++)
                {
                    side.Present[i] = present[i] != 0;
                }

                break;
            default:
                return false;
        }

        return TryReadColumn(side.Open, count) && TryReadColumn(side.High, count) && TryReadColumn(side.Low, count)
            && TryReadColumn(side.Close, count) && TryReadColumn(side.Size, count);
    }

    private bool TryReadColumn(decimal[] column, int count)
    {
        var values = column.AsSpan(0, count);
        if (!TryTake<byte>(2, out var head))
        {
            return false;
        }

        switch ((NumberKind)head[0])
        {
            case NumberKind.Int32 when head[1] <= MaxScale && TryTake<int>(count, out var units):
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = new decimal(units[i], 0, 0, false, head[1]);
                }

                return true;
            case NumberKind.Int32WithScales when TryTake<byte>(count, out var scales) && TryTake<int>(count, out var units):
                for (var i = 0; i < values.Length; i++)
                {
                    if (scales[i] > MaxScale)
                    {
                        return false;
                    }

                    values[i] = new decimal(units[i], 0, 0, false, scales[i]);
                }

                return true;
            case NumberKind.Whole when TryTake<int>(4 * count, out var bits):
                for (var i = 0; i < values.Length; i++)
                {
                    if (!TryMake(bits.Slice(4 * i, 4), out values[i]))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }

    private static bool TryMake(ReadOnlySpan<int> bits, out decimal value)
    {
        const int sign = int.MinValue;
        var scale = (bits[3] & ~sign) >> 16;
        if (scale > MaxScale || (bits[3] & ~sign) != scale << 16)
        {
            value = 0;
            return false;
        }

        value = new decimal(bits);
        return true;
    }

    private bool TryTake<T>(int count, out ReadOnlySpan<T> values) where T : unmanaged
    {
        var length = (long)count * Marshal.SizeOf<T>();
        if (length > _rest.Length)
        {
            values = default;
            return false;
        }

        values = MemoryMarshal.Cast<byte, T>(_rest[..(int)length]);
        _rest = _rest[(int)length..];
        return true;
    }
}
