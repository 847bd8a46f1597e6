using System.CommandLine;
using System.Text.Json;
using Backtests.Engine;
using Backtests.Launcher.Lean;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Plugins;

namespace Backtests.Launcher.Commands.Run;

/// <summary>Runs an algorithm and shows what came of it.</summary>
internal sealed class RunVerb : Verb
{
    public const string VerbName = "run";

    private readonly RunOptions _run = new();
    private readonly LeanOptions _lean = new();
    private readonly Option<string> _results = Values.Text("--results-destination-folder", "FOLDER", "Where the result files go");
    private readonly Option<bool> _quiet = Values.Flag("--quiet", "Print nothing but errors");
    private readonly Option<bool> _json = Values.Flag("--json", "Print the results as JSON");

    public RunVerb(Terminal terminal)
        : base(VerbName, "Runs the algorithm of config.json, with Lean's launcher arguments on top; "
            + "the word `run` may be left out before them.")
    {
        Examples =
        [
            ("backtests run --parameters leverage:25,margin-mode:cross", "the strategy of config.json, at another leverage"),
            ("backtests run --algorithm-type-name HoldLongAlgorithm --parameters leverage:10,symbols:BTCUSDT",
                "another algorithm of the same DLL"),
            ("backtests run --algorithm-location bin/Release/net10.0/Mine.dll --algorithm-type-name Mine", "an algorithm of your own"),
            ("backtests run --engine lean --lean-folder ../Lean", "the same DLLs and data on a build of Lean"),
        ];
        Takes([.. _run.All, _results, _quiet, _json, .. _lean.All]);
        SetAction(parsed => _lean.Folder(parsed) is { } lean ? OnLean(terminal, parsed, lean) : Embedded(terminal, parsed));
    }

    private int Embedded(Terminal terminal, ParseResult parsed)
    {
        var (result, files) = Backtest.Run(_run.Load(parsed, parsed.GetValue(_results)), terminal);
        if (parsed.GetValue(_json)) terminal.WriteJson(Document(result, files));
        else if (!parsed.GetValue(_quiet)) RunReport.Print(terminal, result, files);
        return ExitCode.Success;
    }

    private int OnLean(Terminal terminal, ParseResult parsed, LeanFolder lean)
    {
        var (json, quiet) = (parsed.GetValue(_json), parsed.GetValue(_quiet));
        // The document must stand alone on the output.
        var relay = quiet ? null : json ? terminal.Error : terminal.Out;
        if (_lean.Run(parsed, lean, terminal, relay).Run(_run.Load(parsed, parsed.GetValue(_results))) is not var (result, files))
            return ExitCode.BadInput;
        if (json) terminal.WriteJson(LeanReport.Document(lean, result, files));
        else if (!quiet) LeanReport.Print(terminal, lean, result, files);
        return ExitCode.Success;
    }

    private static object Document(BacktestResult result, IReadOnlyList<string> files) => new
    {
        Algorithm = result.AlgorithmName,
        result.StartDate,
        result.EndDate,
        result.DataPoints,
        result.Statistics,
        result.RuntimeStatistics,
        Liquidations = VenueSession.Of(result.Algorithm) is { } session
            ? JsonSerializer.Deserialize<JsonElement>(LiquidationReport.ToJson(session))
            : (JsonElement?)null,
        Files = files,
    };
}
