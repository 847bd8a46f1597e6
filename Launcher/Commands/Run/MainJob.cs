using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.MarketData;

namespace Backtests.Launcher.Commands.Run;

/// <summary>
/// The program without arguments: the strategy of config.json on the generated market, which is made where it is missing, then the same
/// strategy isolated and cross.
/// </summary>
internal static class MainJob
{
    // With one of these the user has other data in mind than the generated market.
    private static readonly string[] ChooseTheData = ["symbols", "start-date", "end-date"];

    public static int Run(Terminal terminal)
    {
        var config = RunConfig.Load(null, new RunOverrides());
        if (!ChooseTheData.Any(config.Parameters.ContainsKey)) MakeMarket(config.DataFolder, terminal);
        var (result, files) = Backtest.Run(config, terminal);
        RunReport.Print(terminal, result, files);
        terminal.WriteLine();
        terminal.WriteLine($"{result.AlgorithmName}, isolated against cross margin, amounts in {result.Algorithm.AccountCurrency}");
        var rows = ComparisonReport.Run(config, ComparisonReport.Grid(), 0, terminal);
        ComparisonReport.Print(terminal, rows);
        return ComparisonReport.ExitCodeOf(rows);
    }

    private static void MakeMarket(string folder, Terminal terminal)
    {
        var market = new GeneratorOptions { DataFolder = folder };
        if (IsThere(market)) return;
        using (var bar = new ProgressBar(terminal, "generate", "symbols")) MarketGenerator.Run(market, new Data.FileProgress(bar));
        ReferenceData.WriteMissing(folder);
        var symbols = string.Join(" and ", market.Symbols);
        terminal.WriteLine($"Made up a small market in {folder}: {symbols}, {market.Days} days from {Show.Day(market.Start)}");
        terminal.WriteLine();
    }

    private static bool IsThere(GeneratorOptions market) => market.Symbols.All(symbol =>
        Enumerable.Range(0, market.Days).All(day => File.Exists(Path.Combine(market.DataFolder, DataLayout.PathOf(
            new SeriesId(AssetClass.CryptoFuture, "binance", symbol, DataKind.Trade, DataResolution.Minute), market.Start.AddDays(day))))));
}
