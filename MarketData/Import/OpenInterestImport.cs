namespace Backtests.MarketData;

/// <summary>
/// Open interest from the exchange's metrics files. The stamp is the instant of measurement; it jitters by seconds around the five-minute
/// grid, which is taken off. The last row of a day file is the next day's midnight, so day files repeat it.
/// </summary>
internal static class OpenInterestImport
{
    private const long Grid = 5 * TimeText.Minute;
    private const long Jitter = TimeText.Minute;

    public static Dictionary<string, SymbolRows<OpenInterestRow>> Read(SourceTable table)
    {
        var columns = table.Columns;
        return table.Read((ref CsvReader csv) => new OpenInterestRow(
            MeasurementTime(table.Time(ref csv)),
            csv.Positive(columns.Amount, "open interest"),
            csv.Positive(columns.Value, "open interest value")));
    }

    private static long MeasurementTime(long time)
    {
        var grid = (time + Grid / 2) / Grid * Grid;
        return Math.Abs(time - grid) <= Jitter ? grid : (time + TimeText.Second / 2) / TimeText.Second * TimeText.Second;
    }
}
