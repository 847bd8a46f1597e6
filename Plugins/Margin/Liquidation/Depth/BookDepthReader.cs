using System.Globalization;

namespace Backtests.Margin.Liquidation;

/// <summary>
/// Reads <c>bookDepth</c> rows: <c>timestamp,percentage,depth,notional</c> and further columns that are not used. A row is what the book
/// holds from its middle out to the percentage; negative percentages are bids.
/// </summary>
public static class BookDepthReader
{
    private const string Columns = "timestamp,percentage,depth,notional";
    private const decimal Percent = 100m;

    /// <summary>Reads all snapshots.</summary>
    /// <param name="reader">The text, its first line a header.</param>
    /// <param name="file">What errors call it.</param>
    /// <exception cref="MarginException">Whatever is wrong, with file, row and value.</exception>
    public static DepthBook Read(TextReader reader, string file)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.ReadLine() is not { } header || !header.StartsWith(Columns, StringComparison.Ordinal))
            throw new MarginException($"{file}: row 1: the header must begin with {Columns}");
        List<DepthSnapshot> snapshots = [];
        List<DepthBand> bids = [], asks = [];
        DateTime? time = null;
        var row = 2;
        for (; reader.ReadLine() is { } line; row++)
        {
            if (line.Length == 0) continue;
            // The archives have rows that begin with a blank.
            var cells = line.Split(',', StringSplitOptions.TrimEntries);
            if (cells.Length < 4) throw Invalid(file, row, line, "has fewer than 4 columns");
            var stamp = Time(file, row, cells[0]);
            if (time is { } known && stamp != known)
            {
                if (stamp < known) throw Invalid(file, row, cells[0], "is before the row above");
                snapshots.Add(Snapshot(file, row - 1, known, bids, asks));
            }
            time = stamp;
            Add(file, row, cells, bids, asks);
        }
        if (time is { } last) snapshots.Add(Snapshot(file, row - 1, last, bids, asks));
        return new DepthBook(snapshots);
    }

    private static void Add(string file, int row, string[] cells, List<DepthBand> bids, List<DepthBand> asks)
    {
        var percentage = Number(file, row, cells[1]);
        if (percentage == 0m || Math.Abs(percentage) > Percent) throw Invalid(file, row, cells[1], "is no distance in percent");
        var (depth, notional) = (Number(file, row, cells[2]), Number(file, row, cells[3]));
        if (depth < 0m) throw Invalid(file, row, cells[2], "is negative");
        if (notional < 0m || notional == 0m != (depth == 0m)) throw Invalid(file, row, cells[3], "does not go with the depth");
        (percentage < 0m ? bids : asks).Add(new DepthBand(Math.Abs(percentage) / Percent, depth, notional));
    }

    private static DepthSnapshot Snapshot(string file, int row, DateTime time, List<DepthBand> bids, List<DepthBand> asks)
    {
        var snapshot = new DepthSnapshot(time, Sorted(file, row, time, bids), Sorted(file, row, time, asks));
        bids.Clear();
        asks.Clear();
        return snapshot;
    }

    private static DepthBand[] Sorted(string file, int row, DateTime time, List<DepthBand> bands)
    {
        DepthBand[] sorted = [.. bands.OrderBy(band => band.Distance)];
        for (var n = 1; n < sorted.Length; n++)
            if (sorted[n].Quantity < sorted[n - 1].Quantity || sorted[n].Distance == sorted[n - 1].Distance)
                throw new MarginException(FormattableString.Invariant($"{file}: row {row}: the book of {time:yyyy-MM-dd HH:mm:ss} holds ")
                    + FormattableString.Invariant($"less within {sorted[n].Distance * Percent:0.##}% than within ")
                    + FormattableString.Invariant($"{sorted[n - 1].Distance * Percent:0.##}%"));
        return sorted;
    }

    private static DateTime Time(string file, int row, string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw Invalid(file, row, text, "is no time of the form 2025-10-10 00:00:07");

    private static decimal Number(string file, int row, string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Invalid(file, row, text, "is no number");

    private static MarginException Invalid(string file, int row, string value, string reason) =>
        new($"{file}: row {row}: '{value}' {reason}");
}
