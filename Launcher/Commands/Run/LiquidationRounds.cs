using System.Globalization;
using Backtests.Launcher.Output;

namespace Backtests.Launcher.Commands.Run;

/// <summary>The rounds of liquidations that took more than one: a part at a time, or an order that the market did not take.</summary>
internal static class LiquidationRounds
{
    private const int MostListed = 40;

    public static void Print(Terminal terminal, LiquidationView view)
    {
        var rounds = view.Records.Where(record => record.Rounds.Count > 1).SelectMany(record => record.Rounds).ToArray();
        if (rounds.Length == 0) return;
        var table = Tables.Densest("Round (UTC)", "Step", "Contract", ">Ordered", ">Filled", ">Mark", ">Price", ">Slippage", ">Fund after");
        foreach (var round in rounds.Take(MostListed))
            table.Row(
            [
                round.Instant.ToString("MM-dd HH:mm:ss", CultureInfo.InvariantCulture), round.Step, round.Symbol, Show.Digits(round.Ordered, 6), Show.Digits(round.Filled, 6),
                Show.Digits(round.ReferencePrice, 6), round.Filled == 0m ? Show.None : Show.Digits(round.Price, 6),
                Show.Digits(round.Slippage, 4), LiquidationSection.Money(view, round.FundAfter),
            ]);
        terminal.Write(table);
        terminal.WriteLine();
        if (rounds.Length > MostListed)
            terminal.WriteLine($"and {Show.Count(rounds.Length - MostListed)} more rounds; the results' -liquidations.json has all of them");
    }
}
