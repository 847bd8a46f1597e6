using System.Globalization;
using Backtests.Launcher.Commands;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Tuning.Store;

namespace Backtests.Launcher.Sweep;

/// <summary>Shows the best lanes of a sweep.</summary>
internal sealed class SweepTopVerb : Verb
{
    public SweepTopVerb(Terminal terminal)
        : base("top", "The best lanes of a sweep. The best of many is also the luckiest: see docs/tuning.md before you believe it.")
    {
        Examples =
        [
            ("backtests sweep top results/EmaSignalAlgorithm-sweep.db --by sharpe --count 20", "by the Sharpe ratio of the trades' returns"),
        ];
        var file = SweepFiles.Argument();
        var by = Values.Choice("--by", "What makes a lane good [default: end-equity]", ("end-equity", SweepRanking.EndEquity),
            ("growth", SweepRanking.Growth), ("sharpe", SweepRanking.Sharpe), ("drawdown", SweepRanking.Drawdown));
        var count = Values.One<int?>("--count", "N", "How many [default: 10]", TryCount, "a whole number from 1");
        var json = Values.Flag("--json", "Print them as JSON");
        Add(file);
        Takes(by, count, json);
        SetAction(parsed =>
        {
            using var store = SweepFiles.Open(parsed.GetValue(file)!);
            var (ranking, most) = (parsed.GetValue(by), parsed.GetValue(count) ?? 10);
            if (parsed.GetValue(json)) terminal.WriteJson(SweepReport.Document(store, ranking, most));
            else SweepReport.PrintTop(terminal, store, ranking, most);
            return ExitCode.Success;
        });
    }

    private static bool TryCount(string text, out int? value)
    {
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
        value = count;
        return read;
    }
}
