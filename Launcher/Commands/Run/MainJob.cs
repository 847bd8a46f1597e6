using Backtests.Engine;
using Backtests.Launcher.Commands.Compare;
using Backtests.Launcher.Commands.Data;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.MarketData;
using Backtests.Strategies.Baselines;

namespace Backtests.Launcher.Commands.Run;

/// <summary>
/// The program without arguments: the strategy of config.json on the generated market, which is made where it is missing; then the same
/// strategy, and holding long on the same market, isolated and cross.
/// </summary>
internal static class MainJob
{
    // With one of these the user has other data in mind than the generated market.
    private static readonly string[] ChooseTheData = ["symbols", "start-date", "end-date"];

    /// <summary>Does it; the configuration is looked for as usual when no path is given.</summary>
    public static int Run(Terminal terminal, string? configPath = null)
    {
        var config = RunConfig.Load(configPath, new RunOverrides());
        if (!ChooseTheData.Any(config.Parameters.ContainsKey)) MakeMarket(config.DataFolder, terminal);
        var (result, files) = Backtest.Run(config, terminal);
        RunReport.Print(terminal, result, files);
        var exitCode = Compare(result, config, terminal);
        if (Baseline(config) is not { } baseline) return exitCode;
        terminal.WriteLine();
        terminal.WriteLine($"For comparison, what the margin modes do to a plain {nameof(HoldLongAlgorithm)} on the same market:");
        return Math.Max(exitCode, ComparisonReport.RunAndPrint(baseline, ComparisonReport.Grid(stopLosses: [null, 5m]), 0, terminal));
    }

    private static int Compare(BacktestResult result, RunConfig config, Terminal terminal)
    {
        terminal.WriteLine();
        terminal.WriteLine($"{result.AlgorithmName}, isolated against cross margin, amounts in {result.Algorithm.AccountCurrency}");
        return ComparisonReport.RunAndPrint(config, ComparisonReport.Grid(), 0, terminal);
    }

    // A strategy with good stops shows little of what its venue would do to it; a held position shows it all.
    private static RunConfig? Baseline(RunConfig config)
    {
        var strategies = typeof(HoldLongAlgorithm).Assembly.Location;
        if (Path.GetFileName(config.AlgorithmLocation) != Path.GetFileName(strategies)) return null;
        if (config.AlgorithmTypeName is nameof(HoldLongAlgorithm)) return null;
        return HoldConfig.Of(config, nameof(HoldLongAlgorithm));
    }

    private static void MakeMarket(string folder, Terminal terminal)
    {
        var market = new GeneratorOptions { DataFolder = folder };
        if (IsThere(market)) return;
        using (var bar = new ProgressBar(terminal, "generate", "symbols")) MarketGenerator.Run(market, new FileProgress(bar));
        DataVerbs.WriteMissing(folder);
        var symbols = string.Join(" and ", market.Symbols);
        terminal.WriteLine($"Made up a small market in {folder}: {symbols}, {market.Days} days from {Show.Day(market.Start)}");
        terminal.WriteLine();
    }

    private static bool IsThere(GeneratorOptions market)
    {
        foreach (var symbol in market.Symbols)
        {
            var trades = new SeriesId(AssetClass.CryptoFuture, BinanceImport.Market, symbol, DataKind.Trade, DataResolution.Minute);
            for (var day = 0; day < market.Days; day++)
                if (!File.Exists(Path.Combine(market.DataFolder, DataLayout.PathOf(trades, market.Start.AddDays(day))))) return false;
        }
        return true;
    }
}
