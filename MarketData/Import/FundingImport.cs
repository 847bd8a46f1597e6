namespace Backtests.MarketData;

/// <summary>Funding settlements. Their times jitter by milliseconds, which is taken off; their intervals differ and change, and are never
/// assumed.</summary>
internal static class FundingImport
{
    private const long Jitter = TimeText.Minute;

    // What the exchange publishes; a rate that was divided by its hours is rounded back to it.
    private const int RateDecimals = 8;

    private static readonly long[] Intervals = [1, 2, 4, 8];

    public static Dictionary<string, SymbolRows<FundingRow>> Read(SourceTable table)
    {
        var columns = table.Columns;
        var rows = table.Read((ref CsvReader csv) =>
        {
            var row = new FundingRow(SettlementTime(table.Time(ref csv)), csv.Rate(columns.Rate, "funding rate"));
            if (columns.IntervalHours >= 0 && csv.Number(columns.IntervalHours, "funding interval") is < 1 or > 24)
                throw csv.Fault(columns.IntervalHours, "funding interval is not 1 to 24 hours");
            return row;
        });
        if (columns.RatePerHour)
            foreach (var symbol in rows.Values) PerInterval(symbol.Rows, table.File.Path);
        return rows;
    }

    /// <summary>The full hour that the time is within a minute of, else the nearest second.</summary>
    private static long SettlementTime(long time)
    {
        var hour = Nearest(time, TimeText.Hour);
        return Math.Abs(time - hour) <= Jitter ? hour : Nearest(time, TimeText.Second);
    }

    private static long Nearest(long time, long unit) => (time + unit / 2) / unit * unit;

    private static void PerInterval(List<Sourced<FundingRow>> rows, string file)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, line) = rows[i];
            var before = i > 0 ? (row.Time - rows[i - 1].Row.Time) / TimeText.Hour : 0;
            var after = i + 1 < rows.Count ? (rows[i + 1].Row.Time - row.Time) / TimeText.Hour : 0;
            // The rate pays for the time since the settlement before; a gap in the file leaves only the one after to tell.
            var hours = Array.IndexOf(Intervals, before) >= 0 ? before : after;
            if (Array.IndexOf(Intervals, hours) < 0)
                throw new MarketDataException(file, line, TimeText.Show(row.Time),
                    "has a rate per hour, and the rows around it do not tell the hours of its interval; give a file of rates per interval");
            rows[i] = new(row with { Rate = Math.Round(row.Rate * hours, RateDecimals) }, line);
        }
    }
}
