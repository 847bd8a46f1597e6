namespace Backtests.MarketData;

/// <summary>
/// Brings files of Binance's public archive (klines, markPriceKlines, fundingRate, metrics, liquidationSnapshot), recordings of its
/// forced-order stream, and csv files of the same columns into Lean's folder layout. See <see cref="DataLayout"/> for where each goes.
/// </summary>
/// <remarks>
/// All files are read and checked before the first is stored: an import that fails leaves the data folder as it was. Importing the same
/// files again changes nothing. Rows that repeat an earlier one exactly are dropped and counted.
/// </remarks>
public static class BinanceImport
{
    /// <summary>Lean's name of the market.</summary>
    public const string Market = "binance";

    /// <summary>Imports and reports.</summary>
    /// <exception cref="MarketDataException">A file or a row cannot be used, or leaves open what it is; the message says what to
    /// do.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; nothing was changed.</exception>
    public static ImportReport Run(
        ImportOptions options, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        if (options.From.Count == 0) throw new MarketDataException("--from", "names no file or folder to import");
        if (options.Interval is { } interval && !BarLength.IsStorable(BarLength.Parse(interval)))
            throw new MarketDataException("--interval", $"'{interval}' is not the length of a bar; give e.g. 1m, 5m, 15m, 1h, 4h or 1d");
        if (options.Symbols.FirstOrDefault(symbol => !SymbolName.IsValid(symbol)) is { } wrong)
            throw new MarketDataException("--symbol", $"'{wrong}' is not the name of a symbol; give e.g. BTCUSDT");

        var skipped = new List<SkippedFile>();
        var sources = SourceFile.Find(options.From, skipped);
        using var folder = new StagedFolder(options.DataFolder);
        var run = new ImportRun(options, folder, new SeriesFiles(folder, options.Replace, compress: true), skipped);
        for (var i = 0; i < sources.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            run.Import(sources[i]);
            progress?.Report(new(i + 1, sources.Count, sources[i].Path));
        }
        folder.Commit();
        return run.Report();
    }
}
