using System.CommandLine;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin.Checks;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>Recomputes recorded examples, or a user's own positions, with the functions that a backtest uses.</summary>
internal sealed class MarginCheckVerb : Verb
{
    public MarginCheckVerb(Terminal terminal)
        : base("check", "Recomputes recorded examples of venues' margin arithmetic, or says how far our liquidation prices of your own "
            + "positions are off. Exit code 1 if one is beyond its tolerance.")
    {
        Examples =
        [
            ("backtests margin check vectors.json", "every example; the last line is `N passed, M failed`"),
            ("backtests margin check vectors.json --venue binance-usdm", "those of one venue"),
            ("backtests margin check positions.csv", "your own positions, with the liquidation prices that the exchange shows"),
        ];
        var file = new Argument<string>("file")
        {
            HelpName = "FILE",
            Description = "A JSON list of examples (id, venue, kind, inputs, expected, tolerance), or positions as JSON or CSV "
                + "(venue, symbol, side, size, entry, leverage or margin, liquidation_price; see docs/venues.md)",
        };
        var venue = Values.Text("--venue", "VENUE", "Only the examples or positions of this venue");
        var json = Values.Flag("--json", "Print the results as JSON");
        Add(file);
        var options = new VenueOptions();
        Takes(venue, options.DataFolder, json);
        SetAction(parsed =>
        {
            var (path, one, asJson, catalog) = (parsed.GetRequiredValue(file), parsed.GetValue(venue), parsed.GetValue(json), options.Catalog(parsed));
            if (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                return PositionReport.Run(terminal, PositionTable.Load(path), catalog, one, asJson);
            return PositionFile.IsOne(path)
                ? PositionReport.Run(terminal, PositionFile.Load(path), catalog, one, asJson)
                : Run(terminal, VectorCheck.Run(path, one, catalog), asJson);
        });
    }

    private static int Run(Terminal terminal, VectorReport report, bool asJson)
    {
        if (asJson) terminal.WriteJson(new { report.Passed, report.Failed, report.Results });
        else Print(terminal, report);
        return report.Failed == 0 ? ExitCode.Success : ExitCode.Failed;
    }

    private static void Print(Terminal terminal, VectorReport report)
    {
        foreach (var result in report.Results)
            if (result.Outcome == VectorOutcome.Failed) terminal.WriteLine($"failed  {result.Id}  {result.Reason}");

        var table = Tables.New("Venue", "Kind", ">Passed", ">Failed");
        foreach (var kind in report.Results.GroupBy(result => (result.Venue, result.Kind)).OrderBy(kind => kind.Key))
            table.Row(kind.Key.Venue, kind.Key.Kind, Of(kind, VectorOutcome.Passed), Of(kind, VectorOutcome.Failed));
        terminal.Write(table);
        terminal.WriteLine();
        terminal.WriteLine($"{report.Passed} passed, {report.Failed} failed");
    }

    private static string Of(IEnumerable<VectorResult> results, VectorOutcome outcome) =>
        results.Count(result => result.Outcome == outcome) is > 0 and var count ? Show.Count(count) : "";
}
