namespace Backtests.MarketData;

/// <summary>The stored text of a series' rows: to rows and back.</summary>
internal static class SeriesText
{
    private const string Remedy = "delete that file and import it again";

    /// <summary>Writes rows, which must be in order and, for a series with a file a day, of that day.</summary>
    public static void Write<TRow>(RowBuffer text, SeriesId id, ReadOnlySpan<TRow> rows) where TRow : struct, ISeriesRow<TRow>
    {
        text.Clear();
        foreach (ref readonly var row in rows)
        {
            if (id.HasFilePerDay) text.Number(row.Time % TimeText.Day);
            else text.DateAndTime(row.Time, seconds: id.Kind == DataKind.Funding);
            row.Write(text);
            text.EndRow();
        }
    }

    /// <summary>Reads rows and refuses the first that is wrong.</summary>
    public static List<TRow> Read<TRow>(ReadOnlySpan<byte> text, SeriesId id, DateOnly? day, string file)
        where TRow : struct, ISeriesRow<TRow>
    {
        var rows = new List<TRow>(text.Length / 32);
        Read(text, id, day, file, rows, faults: null);
        return rows;
    }

    /// <summary>Reads rows; with a list for <paramref name="faults"/> notes what is wrong and goes on, else throws.</summary>
    public static void Read<TRow>(ReadOnlySpan<byte> text, SeriesId id, DateOnly? day, string file, List<TRow> rows,
        List<MarketDataException>? faults)
        where TRow : struct, ISeriesRow<TRow>
    {
        var csv = new CsvReader(text, file, Remedy);
        var start = day is { } date ? TimeText.StartOf(date) : 0;
        while (csv.Next())
        {
            try
            {
                csv.RequireCount(TRow.Columns + 1);
                var time = id.HasFilePerDay ? start + MillisecondsOfDay(ref csv) : DateAndTime(ref csv, id.Kind == DataKind.Funding);
                var row = TRow.Read(time, ref csv);
                if (rows.Count > 0) CheckOrder(ref csv, rows[^1], row);
                rows.Add(row);
            }
            catch (MarketDataException fault) when (faults is not null)
            {
                faults.Add(fault);
            }
        }
    }

    private static void CheckOrder<TRow>(ref CsvReader csv, in TRow previous, in TRow row) where TRow : struct, ISeriesRow<TRow>
    {
        var order = TRow.Compare(previous, row);
        if (order > 0 && row.Time < previous.Time)
            throw csv.Fault(0, $"time {TimeText.Show(row.Time)} is before the row above, {TimeText.Show(previous.Time)}");
        if (row.Equals(previous)) throw csv.Fault(0, $"repeats the row above, {TimeText.Show(row.Time)}");
        if (order == 0) throw csv.Fault(0, $"has the time of the row above, {TimeText.Show(row.Time)}, with other values");
    }

    private static long MillisecondsOfDay(ref CsvReader csv)
    {
        var time = csv.Number(0, "time");
        return time >= 0 && time < TimeText.Day && time == decimal.Truncate(time)
            ? (long)time
            : throw csv.Fault(0, $"time '{MarketDataException.Printable(csv[0])}' is not a whole number of milliseconds since midnight");
    }

    private static long DateAndTime(ref CsvReader csv, bool seconds)
    {
        var text = csv[0];
        if (text.Length == (seconds ? 17 : 14) && text[8] == ' ' && text[11] == ':' && (!seconds || text[14] == ':')
            && Digits(text[..4]) is var year and >= 2009 and < 2100
            && Digits(text[4..6]) is var month and >= 1 and <= 12
            && Digits(text[6..8]) is var day and >= 1 && day <= DateTime.DaysInMonth(year, month)
            && Digits(text[9..11]) is var hour and >= 0 and < 24
            && Digits(text[12..14]) is var minute and >= 0 and < 60
            && (seconds ? Digits(text[15..17]) : 0) is var second and >= 0 and < 60)
            return TimeText.StartOf(new DateOnly(year, month, day)) + hour * TimeText.Hour + minute * TimeText.Minute
                + second * TimeText.Second;
        throw csv.Fault(0, $"time '{MarketDataException.Printable(text)}' is not '{(seconds ? "yyyyMMdd HH:mm:ss" : "yyyyMMdd HH:mm")}'");
    }

    // Minus one when any character is not a digit.
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var value = 0;
        foreach (var character in text)
        {
            if (character is < (byte)'0' or > (byte)'9') return -1;
            value = value * 10 + character - '0';
        }
        return value;
    }
}
