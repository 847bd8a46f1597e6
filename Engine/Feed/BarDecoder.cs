using System.Runtime.CompilerServices;

namespace Backtests.Engine.Feed;

/// <summary>
/// Decodes Lean's trade and quote csv. Minute files stamp a bar's start in milliseconds since midnight; hour and daily files with
/// <c>yyyyMMdd HH:mm</c>. Prices aren't scaled. Rows must rise in time; a price must be a number, high at least low.
/// </summary>
internal static class BarDecoder
{
    private const long MillisecondsPerDay = 24 * 60 * 60 * 1000;

    /// <summary>Trade bars: <c>time,open,high,low,close,volume</c>.</summary>
    /// <param name="bytes">The csv.</param>
    /// <param name="file">Named in errors.</param>
    /// <param name="dayTicks">Midnight of a minute file's day; null for files that carry whole time stamps.</param>
    /// <param name="columns">Columns to fill anew; null to make some.</param>
    /// <exception cref="BacktestException">A row is bad.</exception>
    public static TradeColumns DecodeTrades(ReadOnlySpan<byte> bytes, string file, long? dayTicks, TradeColumns? columns = null)
    {
        columns ??= new TradeColumns();
        columns.Count = 0;
        var rows = new CsvRows(bytes, file);
        while (!rows.AtEnd)
        {
            columns.EnsureRoom();
            if (dayTicks is { } midnight && TryReadTrade(rows.Rest, midnight, columns, out var length))
            {
                rows.Skip(length);
                columns.Count++;
            }
            else if (rows.MoveNext())
            {
                ReadTrade(ref rows, columns, dayTicks);
                columns.Count++;
            }
        }

        return columns;
    }

    /// <summary>Quote bars: <c>time,bid open,high,low,close,size,ask open,high,low,close,size</c>; a side may be empty.</summary>
    /// <inheritdoc cref="DecodeTrades"/>
    public static QuoteColumns DecodeQuotes(ReadOnlySpan<byte> bytes, string file, long? dayTicks, QuoteColumns? columns = null)
    {
        columns ??= new QuoteColumns();
        columns.Count = 0;
        var rows = new CsvRows(bytes, file);
        while (!rows.AtEnd)
        {
            columns.EnsureRoom();
            if (dayTicks is { } midnight && TryReadQuote(rows.Rest, midnight, columns, out var length))
            {
                rows.Skip(length);
                columns.Count++;
            }
            else if (rows.MoveNext())
            {
                ReadQuote(ref rows, columns, dayTicks);
                columns.Count++;
            }
        }

        return columns;
    }

    private static bool TryReadTrade(ReadOnlySpan<byte> rest, long midnight, TradeColumns columns, out int length)
    {
        var row = new FastRow(rest);
        var i = columns.Count;
        if (TryReadTime(ref row, midnight, columns)
            && row.TryReadDecimal((byte)',', out columns.Open[i])
            && row.TryReadDecimal((byte)',', out columns.High[i])
            && row.TryReadDecimal((byte)',', out columns.Low[i])
            && row.TryReadDecimal((byte)',', out columns.Close[i])
            && row.TryReadDecimal((byte)'\n', out columns.Volume[i])
            && columns.Open[i] != 0 && columns.Low[i] != 0 && columns.Close[i] != 0 && columns.High[i] >= columns.Low[i])
        {
            length = row.Position;
            return true;
        }

        length = 0;
        return false;
    }

    private static bool TryReadQuote(ReadOnlySpan<byte> rest, long midnight, QuoteColumns columns, out int length)
    {
        var row = new FastRow(rest);
        if (TryReadTime(ref row, midnight, columns)
            && TryReadSide(ref row, columns.Bid, columns.Count, (byte)',')
            && TryReadSide(ref row, columns.Ask, columns.Count, (byte)'\n'))
        {
            length = row.Position;
            return true;
        }

        length = 0;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadSide(ref FastRow row, QuoteSide side, int i, byte terminator) =>
        row.TryReadDecimal((byte)',', out side.Open[i])
        && row.TryReadDecimal((byte)',', out side.High[i])
        && row.TryReadDecimal((byte)',', out side.Low[i])
        && row.TryReadDecimal((byte)',', out side.Close[i])
        && row.TryReadDecimal(terminator, out side.Size[i])
        && side.High[i] >= side.Low[i]
        && (side.Present[i] = true);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryReadTime(ref FastRow row, long midnight, BarColumns columns)
    {
        if (!row.TryReadMilliseconds(out var milliseconds) || milliseconds >= MillisecondsPerDay)
        {
            return false;
        }

        var ticks = midnight + milliseconds * TimeSpan.TicksPerMillisecond;
        columns.StartTicks[columns.Count] = ticks;
        return columns.Count == 0 || ticks > columns.StartTicks[columns.Count - 1];
    }

    private static void ReadTrade(ref CsvRows rows, TradeColumns columns, long? dayTicks)
    {
        ReadTime(ref rows, columns, dayTicks);
        var i = columns.Count;
        columns.Open[i] = Positive(ref rows, "open");
        columns.High[i] = Positive(ref rows, "high");
        columns.Low[i] = Positive(ref rows, "low");
        columns.Close[i] = Positive(ref rows, "close");
        columns.Volume[i] = rows.NotNegative("volume");
        if (columns.High[i] < columns.Low[i])
        {
            throw rows.Error("high is below low", rows.Line);
        }
    }

    private static void ReadQuote(ref CsvRows rows, QuoteColumns columns, long? dayTicks)
    {
        ReadTime(ref rows, columns, dayTicks);
        ReadSide(ref rows, columns.Bid, columns.Count, "bid");
        ReadSide(ref rows, columns.Ask, columns.Count, "ask");
        if (!columns.Bid.Present[columns.Count] && !columns.Ask.Present[columns.Count])
        {
            throw rows.Error("has neither bid nor ask", rows.Line);
        }
    }

    private static void ReadSide(ref CsvRows rows, QuoteSide side, int i, string name)
    {
        var open = rows.Field(name);
        if (open.IsEmpty)
        {
            side.Present[i] = false;
            for (var k = 0; k < 4; k++)
            {
                var field = rows.Field(name);
                if (!field.IsEmpty)
                {
                    throw rows.Error($"{name} side is incomplete", rows.Line);
                }
            }

            return;
        }

        if (!Utf8Number.TryParseDecimal(open, out var value) || value < 0)
        {
            throw rows.Error($"{name} open is not a price", open);
        }

        side.Present[i] = true;
        side.Open[i] = value;
        side.High[i] = rows.NotNegative("high");
        side.Low[i] = rows.NotNegative("low");
        side.Close[i] = rows.NotNegative("close");
        side.Size[i] = rows.NotNegative("size");
        if (side.High[i] < side.Low[i])
        {
            throw rows.Error($"{name} high is below {name} low", rows.Line);
        }
    }

    private static decimal Positive(ref CsvRows rows, string name)
    {
        var value = rows.Decimal(name);
        return value > 0 ? value : throw rows.Error($"{name} is not above zero", rows.Line);
    }

    private static void ReadTime(ref CsvRows rows, BarColumns columns, long? dayTicks)
    {
        var field = rows.Field("time");
        long ticks;
        if (dayTicks.HasValue)
        {
            if (!Utf8Number.TryParseLong(field, out var milliseconds) || milliseconds >= MillisecondsPerDay)
            {
                throw rows.Error("time is not in milliseconds since midnight", field);
            }

            ticks = dayTicks.Value + milliseconds * TimeSpan.TicksPerMillisecond;
        }
        else if (!Utf8Time.TryParse(field, out ticks))
        {
            throw rows.Error("time is not of the form yyyyMMdd HH:mm", field);
        }

        if (columns.Count > 0 && ticks <= columns.StartTicks[columns.Count - 1])
        {
            throw rows.Error("time is not after the row before", field);
        }

        columns.StartTicks[columns.Count] = ticks;
    }
}
