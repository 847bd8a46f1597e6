namespace Backtests.MarketData;

/// <summary>
/// Makes up a small perpetual market with everything a liquidation backtest reads: trade, quote and mark bars of one minute, funding, open
/// interest and forced orders. It has one crash and one short squeeze, each deep enough to liquidate positions at 10x and 25x but none at
/// 3x, and one wick of the last price alone.
/// </summary>
/// <remarks>
/// Deterministic: only additions, products, quotients and square roots of doubles, the project's own random numbers, and zips without
/// compression make the same bytes from the same options on every machine. A symbol's data does not depend on which other symbols are made.
/// </remarks>
public static class MarketGenerator
{
    private const string Source = "the generated market";
    private const int MostDays = 366;

    /// <summary>The perpetuals it knows.</summary>
    public static IReadOnlyList<string> Symbols { get; } = Array.ConvertAll(PerpetualProfile.All, profile => profile.Symbol);

    /// <summary>Makes the market and stores it.</summary>
    /// <exception cref="MarketDataException">
    /// Options outside their range, or the folder has other data of these days and <see cref="GeneratorOptions.Replace"/> is off. Nothing
    /// was changed.
    /// </exception>
    public static GeneratedMarket Run(GeneratorOptions options, IProgress<ImportProgress>? progress = null)
    {
        if (options.Days is < 1 or > MostDays) throw new MarketDataException("--days", $"{options.Days} is not 1 to {MostDays}");
        if (options.Start.Year is < 2009 or > 2098)
            throw new MarketDataException("--start", $"{options.Start:yyyy-MM-dd} is not in 2009 to 2098");
        if (options.Symbols.Count == 0) throw new MarketDataException("--symbol", "names no symbol to make");
        var profiles = new List<PerpetualProfile>();
        foreach (var symbol in options.Symbols)
        {
            var profile = Array.Find(PerpetualProfile.All, known => known.Symbol.Equals(symbol, StringComparison.OrdinalIgnoreCase))
                ?? throw new MarketDataException("--symbol", $"'{symbol}' is not one of {string.Join(", ", Symbols)}");
            if (!profiles.Contains(profile)) profiles.Add(profile);
        }

        var start = TimeText.StartOf(options.Start);
        var scenario = new Scenario(options.Days);
        var market = new MarketFactor(options.Seed, options.Days * 24 * 60, scenario);
        using var folder = new StagedFolder(options.DataFolder);
        var store = new SeriesFiles(folder, options.Replace, compress: false);
        var outputs = new List<ImportedSeries>();
        for (var i = 0; i < profiles.Count; i++)
        {
            var perpetual = new PerpetualSimulation(profiles[i], options.Seed, start, scenario, market);
            perpetual.Run();
            Store(perpetual, profiles[i].Symbol, store, outputs);
            GeneratedDays.Note(folder, profiles[i].Symbol, options.Start, options.Start.AddDays(options.Days - 1));
            progress?.Report(new(i + 1, profiles.Count, profiles[i].Symbol));
        }
        folder.Commit();
        return new(outputs, At(scenario.Crash), At(scenario.Squeeze), At(scenario.Wick));

        DateTime At(int minute) => TimeText.ToDateTime(start + minute * TimeText.Minute);
    }

    private static void Store(PerpetualSimulation perpetual, string symbol, SeriesFiles store, List<ImportedSeries> outputs)
    {
        void Put<TRow>(DataKind kind, DataResolution resolution, List<Sourced<TRow>> rows) where TRow : struct, ISeriesRow<TRow>
        {
            if (rows.Count == 0) return;
            var id = new SeriesId(AssetClass.CryptoFuture, BinanceImport.Market, symbol, kind, resolution);
            var stored = store.Store(id, rows, resolution == DataResolution.Minute ? TimeText.Minute : 0, Source);
            outputs.Add(new(id, TimeText.ToDateTime(rows[0].Row.Time), TimeText.ToDateTime(rows[^1].Row.Time), rows.Count, stored.Added,
                stored.FilesWritten));
        }
        Put(DataKind.Trade, DataResolution.Minute, perpetual.Trades);
        Put(DataKind.Quote, DataResolution.Minute, perpetual.Quotes);
        Put(DataKind.Mark, DataResolution.Minute, perpetual.Marks);
        Put(DataKind.Funding, DataResolution.Event, perpetual.Funding);
        Put(DataKind.OpenInterest, DataResolution.Event, perpetual.OpenInterest);
        Put(DataKind.Liquidation, DataResolution.Event, perpetual.ForcedOrders);
    }
}
