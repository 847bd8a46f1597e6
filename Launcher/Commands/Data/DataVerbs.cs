using System.CommandLine;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.MarketData;

namespace Backtests.Launcher.Commands.Data;

/// <summary><c>backtests data</c>: what is in the data folder, and how it gets there.</summary>
internal static class DataVerbs
{
    /// <summary>The kinds of market data as they are called on the command line.</summary>
    public static readonly (string Name, DataKind? Kind)[] Kinds =
    [
        ("trade", DataKind.Trade), ("quote", DataKind.Quote), ("mark", DataKind.Mark), ("funding", DataKind.Funding),
        ("open-interest", DataKind.OpenInterest), ("liquidation", DataKind.Liquidation),
    ];

    public static Verb Create(Terminal terminal) => new("data", "Market data: import, generate, list, validate.")
    {
        Examples = [("backtests data list", "what is there"), ("backtests data generate", "a small market where there is none")],
        Verbs = [Import(terminal), new DataGenerateVerb(terminal), new DataListVerb(terminal), new DataValidateVerb(terminal)],
    };

    public static Option<string> DataFolder(params string[] aliases) =>
        new("--data-folder", aliases) { HelpName = "FOLDER", Description = "Lean's data folder [default: that of config.json, else Data]" };

    public static Option<string[]> Symbols(string description) =>
        Values.Many<string>("--symbol", "SYMBOL,...", description, TrySymbol, "a symbol", "--symbols");

    public static string FolderOf(ParseResult parsed, Option<string> option) => RunConfig.DataFolderFor(parsed.GetValue(option));

    public static string NameOf(DataKind kind) => Array.Find(Kinds, known => known.Kind == kind).Name;

    /// <summary>Gives a data folder what every run needs and it may lack: Lean's two databases and the venue files.</summary>
    public static void WriteMissing(string folder)
    {
        ReferenceData.WriteMissing(folder);
        ProgramVenues.WriteMissing(folder);
    }

    /// <summary>A table of series that were written.</summary>
    public static void PrintSeries(Terminal terminal, IEnumerable<ImportedSeries> outputs)
    {
        var table = Tables.New("Symbol", "Kind", "Bars", "From", "Until", ">Rows", ">New", ">Files");
        foreach (var output in outputs)
            table.Row(output.Series.Symbol, NameOf(output.Series.Kind), BarsOf(output.Series),
                Show.Minute(output.First), Show.Minute(output.Last), Show.Count(output.Rows), Show.Count(output.Added),
                    Show.Count(output.FilesWritten));
        terminal.Write(table);
    }

    private static Verb Import(Terminal terminal) => new("import", "Imports market data into the data folder.")
    {
        Examples = [("backtests data import binance --from archive/futures/um", "a folder of the exchange's archive")],
        Verbs = [new DataImportBinanceVerb(terminal)],
    };

    private static bool TrySymbol(string text, out string value) => (value = text.ToUpperInvariant()).Length > 0;

    private static string BarsOf(SeriesId series) =>
        series.Resolution == DataResolution.Event ? "" : series.Resolution.ToString().ToLowerInvariant();
}
