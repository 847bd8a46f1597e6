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
    /// <exception cref="BacktestException">A row is bad.</exception>
    public static TradeColumns DecodeTrades(ReadOnlySpan<byte> bytes, string file, long? dayTicks)
    {
        var columns = new TradeColumns();
        var rows = new CsvRows(bytes, file);
        while (rows.MoveNext())
        {
            columns.EnsureRoom();
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

            columns.Count++;
        }

        return columns;
    }

    /// <summary>Quote bars: <c>time,bid open,high,low,close,size,ask open,high,low,close,size</c>; a side may be empty.</summary>
    /// <inheritdoc cref="DecodeTrades"/>
    public static QuoteColumns DecodeQuotes(ReadOnlySpan<byte> bytes, string file, long? dayTicks)
    {
        var columns = new QuoteColumns();
        var rows = new CsvRows(bytes, file);
        while (rows.MoveNext())
        {
            columns.EnsureRoom();
            ReadTime(ref rows, columns, dayTicks);
            ReadSide(ref rows, columns.Bid, columns.Count, "bid");
            ReadSide(ref rows, columns.Ask, columns.Count, "ask");
            if (!columns.Bid.Present[columns.Count] && !columns.Ask.Present[columns.Count])
            {
                throw rows.Error("has neither bid nor ask", rows.Line);
            }

            columns.Count++;
        }

        return columns;
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
