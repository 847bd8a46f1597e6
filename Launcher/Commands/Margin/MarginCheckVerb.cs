using System.CommandLine;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin.Checks;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>Recomputes recorded positions with the functions that a backtest uses.</summary>
internal sealed class MarginCheckVerb : Verb
{
    public MarginCheckVerb(Terminal terminal)
        : base("check", "Recomputes recorded examples of venues' margin arithmetic, each within its own tolerance. "
            + "Exit code 1 if one differs.")
    {
        Examples =
        [
            ("backtests margin check vectors.json", "every example; the last line is `N passed, M failed`"),
            ("backtests margin check vectors.json --venue binance-usdm", "those of one venue"),
        ];
        var file = new Argument<string>("file")
        {
            HelpName = "FILE", Description = "A JSON list of examples: id, venue, kind, inputs, expected, tolerance",
        };
        var venue = Values.Text("--venue", "VENUE", "Only the examples of this venue");
        var json = Values.Flag("--json", "Print the results as JSON");
        Add(file);
        var options = new VenueOptions();
        Takes(venue, options.DataFolder, json);
        SetAction(parsed => Run(terminal,
            VectorCheck.Run(parsed.GetRequiredValue(file), parsed.GetValue(venue), options.Catalog(parsed)), parsed.GetValue(json)));
    }

    private static int Run(Terminal terminal, VectorReport report, bool asJson)
    {
        if (asJson) terminal.WriteJson(new { report.Passed, report.Failed, report.NotSupported, report.Results });
        else Print(terminal, report);
        return report.Failed == 0 ? ExitCode.Success : ExitCode.Failed;
    }

    private static void Print(Terminal terminal, VectorReport report)
    {
        foreach (var result in report.Results)
            if (result.Outcome != VectorOutcome.Passed)
                terminal.WriteLine($"{Word(result.Outcome),-13}  {result.Id}  {result.Reason}");

        var table = Tables.New("Venue", "Kind", ">Passed", ">Failed", ">Not supported");
        foreach (var kind in report.Results.GroupBy(result => (result.Venue, result.Kind)).OrderBy(kind => kind.Key))
            table.Row(kind.Key.Venue, kind.Key.Kind, Of(kind, VectorOutcome.Passed), Of(kind, VectorOutcome.Failed),
                Of(kind, VectorOutcome.NotSupported));
        terminal.Write(table);
        terminal.WriteLine();
        if (report.NotSupported > 0) terminal.WriteLine($"{report.NotSupported} not supported");
        terminal.WriteLine($"{report.Passed} passed, {report.Failed} failed");
    }

    private static string Word(VectorOutcome outcome) => outcome == VectorOutcome.Failed ? "failed" : "not supported";

    private static string Of(IEnumerable<VectorResult> results, VectorOutcome outcome) =>
        results.Count(result => result.Outcome == outcome) is > 0 and var count ? Show.Count(count) : "";
}
