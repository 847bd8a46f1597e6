using Backtests.Margin;
using Backtests.Margin.Checks;
using CsvHelper;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>Positions as rows of a CSV file, whose first row names the columns.</summary>
internal static class PositionTable
{
    public static IReadOnlyList<RecordedPosition> Load(string path)
    {
        try
        {
            using var csv = CsvReader.FromFile(path, new CsvReaderOptions { FieldCountMismatch = CsvFieldCountHandling.Allow, TrackLineNumbers = true });
            return Read(path, csv);
        }
        catch (CsvFormatException failure)
        {
            throw new MarginException($"{path}: {failure.Message.ReplaceLineEndings(" ")}", failure);
        }
    }

    private static List<RecordedPosition> Read(string path, CsvReader csv)
    {
        string[] columns = [.. csv.Headers.Select(name => name.Trim())];
        var positions = new List<RecordedPosition>();
        while (csv.Read())
        {
            var place = $"{path}: line {csv.LineNumber}";
            if (csv.FieldCount != columns.Length)
                throw new MarginException($"{place} has {csv.FieldCount} cells, the first row has {columns.Length}");
            var cells = columns.Select((name, n) => (name, csv.GetString(n))).ToArray();
            positions.Add(PositionFile.FromRow(place, positions.Count + 1, cells));
        }
        return positions.Count > 0 ? positions : throw new MarginException($"{path}: no position is in it");
    }
}
