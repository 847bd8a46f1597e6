using System.CommandLine;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin.Market;
using Backtests.MarketData;

namespace Backtests.Launcher.Commands.Margin.Adl;

/// <summary>Compares a ranking with a recorded auto-deleveraging.</summary>
internal sealed class MarginAdlVerb : Verb
{
    private const string DefaultRanking = "price-ratio-leverage";

    public MarginAdlVerb(Terminal terminal)
        : base("adl", "Puts recorded positions through the ranking of auto-deleveraging and says how high those who were deleveraged rank.")
    {
        Examples =
        [
            ("backtests margin adl hyperliquid_adl_2025_10_10", "a folder with tables of positions and of deleveraged accounts"),
            ("backtests margin adl positions.zip accounts.zip --json", "the same tables as files, the result as JSON"),
        ];
        var files = new Argument<string[]>("file")
        {
            HelpName = "FILE", Arity = ArgumentArity.OneOrMore,
            Description = "Tables (.csv or .zip) of positions, of deleveraged accounts and of single events, or a folder of them",
        };
        var json = Values.Flag("--json", "Print the comparison as JSON");
        Add(files);
        Takes(json);
        SetAction(parsed =>
        {
            var records = DeleveragingRecords.Read(parsed.GetRequiredValue(files));
            if (records.Positions.Count == 0 && records.Events.Count == 0)
                throw new UserErrorException("no positions and no events in what was given; name the tables or the folder that holds them");
            var result = new AdlReplay(records, AdlRules.Rankings().Create(DefaultRanking)).Run();
            if (parsed.GetValue(json)) terminal.WriteJson(result);
            else Print(terminal, result);
            return ExitCode.Success;
        });
    }

    private static void Print(Terminal terminal, AdlReplayResult result)
    {
        if (result.Comparisons.Count > 0) PrintPositions(terminal, result);
        var (queue, accounts) = (result.Queue, result.Accounts);
        if (queue.Instants > 0)
            terminal.WriteLine($"Queue: in {Show.Count(queue.WithOnePartial)} of {Show.Count(queue.Instants)} instants one position was closed "
                + $"in part, in {Show.Count(queue.WithMorePartials)} more than one; of {Show.Count(queue.Pairs)} pairs of one closed whole and "
                + $"one closed in part, {Show.Count(queue.PairsInOrder)} are in the order of the ranking.");
        if (accounts.Count > 0)
            terminal.WriteLine($"Accounts deleveraged: {Show.Count(accounts.Count)} in {Show.Count(accounts.Events)} events, "
                + $"{Show.Money(accounts.Notional)} USD; {Show.Percent((decimal)accounts.InProfit / accounts.Count)} realised a profit, "
                + $"{Show.Count(accounts.WithoutPositiveValue)} had no positive value, median leverage {Show.Leverage(accounts.MedianLeverage)}.");
    }

    private static void PrintPositions(Terminal terminal, AdlReplayResult result)
    {
        terminal.WriteLine($"How high deleveraged positions rank by '{result.Ranking}' and by its two factors. "
            + "By chance: 10 %, 25 %, 50 %, 50 %.");
        terminal.WriteLine("In brackets what a perfect ranking would have; for `outranks others` the standard deviation of chance.");
        var table = Tables.New("Coin", "Side", "By", ">Deleveraged", ">Others", ">Top tenth", ">Top quarter", ">Median percentile",
            ">Outranks others");
        foreach (var (coin, side, measure, shares) in result.Comparisons)
            table.Row(coin, side, Word(measure), Show.Count(shares.Chosen), Show.Count(shares.Ranked - shares.Chosen),
                $"{Percent(shares.InTopTenth)} ({Percent(shares.BestInTopTenth)})",
                $"{Percent(shares.InTopQuarter)} ({Percent(shares.BestInTopQuarter)})",
                Percent(shares.MedianPercentile), $"{Percent(shares.OutranksOthers)} ({Percent(shares.ChanceDeviation)})");
        terminal.Write(table);

        terminal.WriteLine();
        terminal.WriteLine("What of the record can be ranked by the whole formula, and what is missing for the rest");
        var coverage = Tables.New("Coin", "Side", ">Recorded", ">Deleveraged", ">Liquidated", ">Closed", ">No account value",
            ">Value not above 0", ">Several events", ">No entry price");
        foreach (var one in result.Coverage)
            coverage.Row(one.Coin, one.Side, Show.Count(one.Recorded), Show.Count(one.Deleveraged), Show.Count(one.Liquidated),
                Show.Count(one.Closed), Show.Count(one.WithoutAccountValue), Show.Count(one.WithoutPositiveValue),
                Show.Count(one.SeveralEvents), Show.Count(one.WithoutEntryPrice));
        terminal.Write(coverage);

        terminal.WriteLine();
    }

    private static string Word(AdlMeasure measure) => measure switch
    {
        AdlMeasure.Index => "formula",
        AdlMeasure.Leverage => "leverage",
        _ => "price ratio",
    };

    private static string Percent(double? share) => share is { } value ? Show.Percent((decimal)value, 1) : Show.None;
}
