using Backtests.Launcher.Output;
using Backtests.Margin;
using Backtests.Margin.Checks;

namespace Backtests.Launcher.Commands.Margin;

/// <summary>How far our liquidation prices are from those that exchanges showed.</summary>
internal static class PositionReport
{
    private const int WidthOfAllColumns = 112;

    public static int Run(Terminal terminal, IReadOnlyList<RecordedPosition> positions, VenueCatalog catalog, string? venue, bool asJson)
    {
        var results = new PositionCheck(catalog).Run(positions).Where(result => venue is null || result.Position.Venue == venue).ToArray();
        if (results.Length == 0)
            throw new UserErrorException($"no position of venue '{venue}'{NearMiss.Hint(venue!, positions.Select(one => one.Venue).Distinct())}");
        var failed = results.Count(result => !result.IsWithin);
        if (asJson)
            terminal.WriteJson(new { Passed = results.Length - failed, Failed = failed, Results = results.Select(Document) });
        else Print(terminal, results, failed);
        return failed == 0 ? ExitCode.Success : ExitCode.Failed;
    }

    private static object Document(PositionResult result) => new
    {
        result.Position.Id, result.Position.Venue, result.Position.Symbol, result.Position.Side, result.Position.Mode, result.TiersSince,
        Exchange = result.Position.LiquidationPrice, result.Computed, result.Difference, result.RelativeDifference, result.Ticks, result.Tick,
        result.Position.Tolerance, result.IsWithin, result.Reason,
    };

    private static void Print(Terminal terminal, PositionResult[] results, int failed)
    {
        var isWide = terminal.Width >= WidthOfAllColumns;
        var table = isWide
            ? Tables.New("Position", "Venue", "Symbol", "Side", "Mode", "Tiers since", ">Exchange", ">Ours", ">Off by", ">Relative", ">Ticks", "")
            : Tables.Dense("Position", "Symbol", "Side", ">Exchange", ">Ours", ">Off by", ">Relative", ">Ticks", "");
        foreach (var result in results)
        {
            var position = result.Position;
            string[] numbers =
            [
                Show.Price(position.LiquidationPrice), Show.Price(result.Computed), result.Difference is { } off ? Show.Price(off) : Show.None,
                result.RelativeDifference is { } part ? Show.Percent(part, 4) : Show.None,
                result.Ticks is { } ticks ? Show.Digits(ticks, 4) : Show.None, result.IsWithin ? "ok" : "beyond",
            ];
            if (isWide)
            {
                var since = result.TiersSince is { } day ? Show.Day(day) : Show.None;
                table.Row([position.Id, position.Venue, position.Symbol, Show.Lower(position.Side), Show.Lower(position.Mode), since, .. numbers]);
            }
            else table.Row([position.Id, position.Symbol, Show.Lower(position.Side), .. numbers]);
        }
        terminal.Write(table);
        terminal.WriteLine();
        foreach (var result in results)
            if (!result.IsWithin) terminal.WriteParagraph("", $"{result.Position.Id}: {result.Reason}", 0);
        terminal.WriteLine($"{results.Length - failed} passed, {failed} failed");
    }
}
