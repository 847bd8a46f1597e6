using System.CommandLine;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.MarketData;

namespace Backtests.Launcher.Commands.Data;

/// <summary>Imports the exchange's archive files.</summary>
internal sealed class DataImportBinanceVerb : Verb
{
    private const int MostListed = 10;

    private readonly Option<string[]> _from = new("--from")
    {
        HelpName = "PATH",
        Description = "Zip files, csv files, or folders, which are searched through",
        Required = true,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _to = DataVerbs.DataFolder("--to");
    private readonly Option<string[]> _symbols =
        DataVerbs.Symbols("Only these symbols; also names the symbol of a file that doesn't say it");
    private readonly Option<DataKind?> _kind =
        Values.Choice("--kind", "What the files hold, where their names leave it open", DataVerbs.Kinds);
    private readonly Option<bool> _trustKind = Values.Flag("--trust-kind", "Accept --kind even where the content speaks against it");
    private readonly Option<string> _interval =
        Values.Text("--interval", "LENGTH", "Length of the bars, like 1m, 5m, 1h, 1d, where the names leave it open");

    private readonly Option<AssetClass?> _asset =
        Values.Choice<AssetClass?>("--asset", "Spot pairs or perpetual futures [default: as the folders say]",
        ("cryptofuture", AssetClass.CryptoFuture), ("crypto", AssetClass.Crypto));

    private readonly Option<bool> _skipBadRows =
        Values.Flag("--skip-bad-rows", "Leave out and count rows that can't be true, instead of refusing the import");
    private readonly Option<bool> _replace = Values.Flag("--replace", "Replace the stored rows of every day that a file touches");
    private readonly Option<bool> _json = Values.Flag("--json", "Print the report as JSON");

    public DataImportBinanceVerb(Terminal terminal)
        : base("binance", "Imports Binance's archive files (klines, markPriceKlines, fundingRate, metrics, liquidationSnapshot) and "
            + "forced-order recordings. All files are checked before the first is stored.")
    {
        Examples =
        [
            ("backtests data import binance --from ~/Downloads/BTCUSDT-1m-2025-02-03.zip", "one day of one-minute bars"),
            ("backtests data import binance --from archive/futures/um --symbol BTCUSDT,ETHUSDT", "a folder of them, two symbols"),
            ("backtests data import binance --from mark.csv --kind mark --symbol BTCUSDT --interval 1m",
                "a file whose name doesn't say what it is"),
        ];
        _from.Validators.Add(result =>
        {
            // A list of paths would swallow a mistyped option.
            foreach (var token in result.Tokens)
                if (token.Value.StartsWith('-') && !Path.Exists(token.Value)) result.AddError(ParseErrors.Unknown(this, token.Value));
        });
        Takes(_from, _to, _symbols, _kind, _trustKind, _interval, _asset, _skipBadRows, _replace, _json);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        var options = new ImportOptions
        {
            From = parsed.GetRequiredValue(_from),
            DataFolder = DataVerbs.FolderOf(parsed, _to),
            Asset = parsed.GetValue(_asset),
            Kind = parsed.GetValue(_kind),
            TrustKind = parsed.GetValue(_trustKind),
            Symbols = parsed.GetValue(_symbols) ?? [],
            Interval = parsed.GetValue(_interval),
            SkipBadRows = parsed.GetValue(_skipBadRows),
            Replace = parsed.GetValue(_replace),
        };
        ImportReport report;
        using (var bar = new ProgressBar(terminal, "import", "files"))
            report = BinanceImport.Run(options, new FileProgress(bar), terminal.Cancellation);
        DataVerbs.WriteMissing(options.DataFolder);
        if (parsed.GetValue(_json)) terminal.WriteJson(Document(report));
        else Print(terminal, report, options.DataFolder);
        return ExitCode.Success;
    }

    private static object Document(ImportReport report) => new
    {
        report.Rows, report.DuplicatesDropped, report.BadRowCount, report.Files, report.Outputs, report.Skipped,
        BadRows = report.BadRows.Select(bad => bad.Message), report.Warnings,
    };

    private static void Print(Terminal terminal, ImportReport report, string folder)
    {
        DataVerbs.PrintSeries(terminal, report.Outputs);
        terminal.WriteLine();
        List(terminal, "left out", [.. report.BadRows.Select(bad => bad.Message)], report.BadRowCount);
        List(terminal, "passed over", [.. report.Skipped.Select(file => $"{file.File}: {file.Reason}")], report.Skipped.Count);
        foreach (var warning in report.Warnings) terminal.WriteLine($"warning: {warning}");
        terminal.WriteLine($"{Show.Count(report.Rows)} rows of {Show.Count(report.Files.Count)} files into {folder}; "
            + $"{Show.Count(report.DuplicatesDropped)} repeated rows dropped, {Show.Count(report.BadRowCount)} bad rows left out");
    }

    private static void List(Terminal terminal, string what, List<string> lines, int count)
    {
        foreach (var line in lines.Take(MostListed)) terminal.WriteLine($"{what}: {line}");
        if (count > MostListed) terminal.WriteLine($"{what}: {Show.Count(count - MostListed)} more; --json lists them");
    }
}
