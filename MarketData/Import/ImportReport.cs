namespace Backtests.MarketData;

/// <summary>Where an import stands.</summary>
/// <param name="Done">Files that are read.</param>
/// <param name="Total">Files in all.</param>
/// <param name="File">The file that was read last.</param>
public readonly record struct ImportProgress(int Done, int Total, string File);

/// <summary>A file that was imported.</summary>
/// <param name="File">Its path.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Symbols">How many symbols.</param>
/// <param name="Interval">Length of its bars, like 5m; empty for events.</param>
/// <param name="Rows">Rows kept, of the chosen symbols.</param>
/// <param name="Duplicates">Rows dropped because the file repeats them.</param>
/// <param name="BadRows">Rows left out because they cannot be true.</param>
public sealed record ImportedFile(string File, DataKind Kind, int Symbols, string Interval, int Rows, int Duplicates, int BadRows);

/// <summary>A file in a folder that was passed over.</summary>
/// <param name="File">Its path.</param>
/// <param name="Reason">Why.</param>
public sealed record SkippedFile(string File, string Reason);

/// <summary>A series that received rows.</summary>
/// <param name="Series">Which.</param>
/// <param name="First">Time of the first row received, UTC.</param>
/// <param name="Last">Time of the last row received, UTC.</param>
/// <param name="Rows">Rows received.</param>
/// <param name="Added">Rows that were not stored before.</param>
/// <param name="FilesWritten">Files that are new or changed.</param>
public sealed record ImportedSeries(SeriesId Series, DateTime First, DateTime Last, int Rows, int Added, int FilesWritten);

/// <summary>What an import did.</summary>
/// <param name="Files">Every file that was read, in order.</param>
/// <param name="Outputs">Every series that received rows, by name.</param>
/// <param name="Skipped">Files of the folders that were passed over, with the reason.</param>
/// <param name="BadRows">The first thousand faults of rows that were left out.</param>
/// <param name="Warnings">What is worth a second look.</param>
public sealed record ImportReport(
    IReadOnlyList<ImportedFile> Files,
    IReadOnlyList<ImportedSeries> Outputs,
    IReadOnlyList<SkippedFile> Skipped,
    IReadOnlyList<MarketDataException> BadRows,
    IReadOnlyList<string> Warnings)
{
    /// <summary>Rows kept over all files.</summary>
    public int Rows => Files.Sum(file => file.Rows);

    /// <summary>Repeated rows dropped over all files.</summary>
    public int DuplicatesDropped => Files.Sum(file => file.Duplicates);

    /// <summary>Rows left out over all files.</summary>
    public int BadRowCount => Files.Sum(file => file.BadRows);
}
