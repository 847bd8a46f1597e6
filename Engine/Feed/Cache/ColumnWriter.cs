using System.Runtime.InteropServices;

namespace Backtests.Engine.Feed.Cache;

/// <summary>How the numbers of a column are kept.</summary>
internal enum NumberKind : byte
{
    /// <summary>Digits as 32-bit whole numbers, one scale for all.</summary>
    Int32,

    /// <summary>A scale a number, then digits as 32-bit whole numbers.</summary>
    Int32WithScales,

    /// <summary>The four words of each decimal.</summary>
    Whole,
}

/// <summary>Whether the side of a quote is there.</summary>
internal enum PresenceKind : byte
{
    /// <summary>In every bar.</summary>
    All,

    /// <summary>A byte a bar says it.</summary>
    PerBar,
}

/// <summary>
/// Writes the bars of one day column by column: times as first and step where they are regular, prices as digits and scale, so that each
/// decimal comes back with the digits and trailing zeros that it had.
/// </summary>
internal sealed class ColumnWriter
{
    /// <summary>The most bars that a day can have.</summary>
    public const int MaxBars = 24 * 60 * 60;

    /// <summary>Milliseconds of a day.</summary>
    public const int MillisecondsPerDay = 24 * 60 * 60 * 1000;

    private const int WordsOfDecimal = 4;

    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>The bytes of the bars in <paramref name="columns"/>, whose day begins at <paramref name="midnight"/>. They stand until the
    /// next call.</summary>
    public ReadOnlySpan<byte> Write(BarColumns columns, long midnight)
    {
        _length = 0;
        var count = columns.Count;
        Put([count]);
        WriteTimes(columns.StartTicks.AsSpan(0, count), midnight);
        if (columns is TradeColumns trades)
        {
            WriteColumn(trades.Open.AsSpan(0, count), default);
            WriteColumn(trades.High.AsSpan(0, count), default);
            WriteColumn(trades.Low.AsSpan(0, count), default);
            WriteColumn(trades.Close.AsSpan(0, count), default);
            WriteColumn(trades.Volume.AsSpan(0, count), default);
        }
        else
        {
            var quotes = (QuoteColumns)columns;
            WriteSide(quotes.Bid, count);
            WriteSide(quotes.Ask, count);
        }

        return _bytes.AsSpan(0, _length);
    }

    private void WriteTimes(ReadOnlySpan<long> ticks, long midnight)
    {
        var first = ticks.Length > 0 ? Milliseconds(ticks[0], midnight) : 0;
        var step = ticks.Length > 1 ? Milliseconds(ticks[1], ticks[0]) : 1;
        for (var i = 2; i < ticks.Length; i++)
        {
            if (Milliseconds(ticks[i], ticks[i - 1]) != step)
            {
                step = 0;
                break;
            }
        }

        Put([first, step]);
        if (step == 0)
        {
            var times = Words(ticks.Length);
            for (var i = 0; i < ticks.Length; i++)
            {
                times[i] = Milliseconds(ticks[i], midnight);
            }
        }
    }

    private static int Milliseconds(long ticks, long since) => (int)((ticks - since) / TimeSpan.TicksPerMillisecond);

    private void WriteSide(QuoteSide side, int count)
    {
        var present = side.Present.AsSpan(0, count);
        var all = !present.Contains(false);
        PutByte((byte)(all ? PresenceKind.All : PresenceKind.PerBar));
        if (!all)
        {
            var bytes = Bytes(count);
            for (var i = 0; i < count; i++)
            {
                bytes[i] = present[i] ? (byte)1 : (byte)0;
            }
        }

        // Where a side is absent its columns hold what was in memory before.
        var shown = all ? default : present;
        WriteColumn(side.Open.AsSpan(0, count), shown);
        WriteColumn(side.High.AsSpan(0, count), shown);
        WriteColumn(side.Low.AsSpan(0, count), shown);
        WriteColumn(side.Close.AsSpan(0, count), shown);
        WriteColumn(side.Size.AsSpan(0, count), shown);
    }

    private void WriteColumn(ReadOnlySpan<decimal> values, ReadOnlySpan<bool> present)
    {
        var start = _length;
        if (TryWriteShort(values, present))
        {
            return;
        }

        _length = start;
        PutByte((byte)NumberKind.Whole);
        PutByte(0);
        var words = Words(WordsOfDecimal * values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            decimal.GetBits(present.IsEmpty || present[i] ? values[i] : 0m, words.Slice(WordsOfDecimal * i, WordsOfDecimal));
        }
    }

    private bool TryWriteShort(ReadOnlySpan<decimal> values, ReadOnlySpan<bool> present)
    {
        PutByte((byte)NumberKind.Int32WithScales);
        PutByte(0);
        var start = _length;
        Reserve(5 * values.Length);
        var scales = _bytes.AsSpan(start, values.Length);
        var digits = MemoryMarshal.Cast<byte, int>(_bytes.AsSpan(start + values.Length, sizeof(int) * values.Length));
        Span<int> bits = stackalloc int[WordsOfDecimal];
        var isOneScale = true;
        for (var i = 0; i < values.Length; i++)
        {
            decimal.GetBits(present.IsEmpty || present[i] ? values[i] : 0m, bits);
            if ((bits[1] | bits[2]) != 0 || bits[3] < 0)
            {
                return false;
            }

            digits[i] = bits[0];
            scales[i] = (byte)(bits[3] >> 16);
            isOneScale &= scales[i] == scales[0];
        }

        _length = start + 5 * values.Length;
        if (isOneScale && values.Length > 0)
        {
            _bytes[start - 2] = (byte)NumberKind.Int32;
            _bytes[start - 1] = scales[0];
            _bytes.AsSpan(start + values.Length, sizeof(int) * values.Length).CopyTo(_bytes.AsSpan(start));
            _length = start + sizeof(int) * values.Length;
        }

        return true;
    }

    private void Put(ReadOnlySpan<int> words) => words.CopyTo(Words(words.Length));

    private void PutByte(byte value) => Bytes(1)[0] = value;

    private Span<int> Words(int count) => MemoryMarshal.Cast<byte, int>(Bytes(sizeof(int) * count));

    private Span<byte> Bytes(int count)
    {
        Reserve(count);
        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }

    private void Reserve(int count)
    {
        if (_length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * (_length + count));
        }
    }
}
