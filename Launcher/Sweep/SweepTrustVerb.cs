using System.CommandLine;
using System.Globalization;
using Backtests.Launcher.Commands;
using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Tuning.Paths;
using Backtests.Tuning.Trust;

namespace Backtests.Launcher.Sweep;

/// <summary>Says whether the best combination of a sweep is worth believing.</summary>
internal sealed class SweepTrustVerb : Verb
{
    private readonly RunOptions _run = new();
    private readonly SweepOptions _sweep = new();
    private readonly Option<bool> _split = Values.Flag("--split-cash", "Every symbol is an account of its own with an equal part of the cash");
    private readonly Option<int?> _draws = Values.One<int?>("--draws", "N", "Draws of each random control [default: 200]", TryDraws, "a whole number from 19");
    private readonly Option<bool> _json = Values.Flag("--json", "Print the numbers as JSON");

    public SweepTrustVerb(Terminal terminal)
        : base("trust", "Tries to talk the best combination down: luck over all trials, out of sample, a minute's delay, twice the cost, the other trigger, random "
            + "entries, and the market itself. Ends with one plain sentence; docs/trust.md tells how each number is made.")
    {
        Examples =
        [
            ("backtests sweep trust --algorithm-type-name EmaSignalAlgorithm --parameters symbols:BTCUSDT --leverage 1..10 --stop-loss 1%..5%:1%",
                "the same options as the sweep's"),
        ];
        Takes([.. _sweep.All, _split, _draws, _json, .. _run.All]);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        var (plan, config) = (_sweep.Plan(parsed), _run.Load(parsed));
        if (_sweep.Shard(parsed) is not null) throw new UserErrorException("--shard: a result is judged among all its trials; leave it out");
        PathChoice choice;
        using (var bar = new ProgressBar(terminal, "record", "runs"))
        {
            choice = PathChooser.Choose(
                RunOptions.ForEngine(config, terminal), plan, parsed.GetValue(_split), progress: fraction => bar.Report(fraction, 2 * fraction));
        }
        if (choice.Path is not KernelPath path)
            throw new UserErrorException($"only what the kernel runs can be judged, thousands of runs being needed; here {choice.Reason}");

        var settings = new TrustSettings { Draws = parsed.GetValue(_draws) ?? new TrustSettings().Draws };
        var points = Enumerable.Range(0, plan.Count).Select(n => plan[n]).ToArray();
        var lanes = points.Select(point => point.Lane(config.Parameters)).ToArray();
        // The last axis is the fastest there, the first one here.
        int[]? axes = plan.Count == plan.Grid.Count ? [.. plan.Grid.Axes.Select(axis => axis.Values.Count).Reverse()] : null;
        List<object> documents = [];
        for (var account = 0; account < path.Accounts.Count; account++)
        {
            var report = TrustCheck.Of(path.Variants(account, choice.Subject.Days), lanes, axes, settings, terminal.Cancellation);
            var best = points[report.Lane].ToString();
            if (parsed.GetValue(_json)) documents.Add(new { Account = path.Accounts[account], Best = best, report.Survives, report.Verdict, Report = report });
            else TrustTable.Print(terminal, path.Accounts[account], best, (double)choice.Subject.InitialCash, report);
        }
        if (parsed.GetValue(_json)) terminal.WriteJson(documents);
        return ExitCode.Success;
    }

    private static bool TryDraws(string text, out int? value)
    {
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var draws) && draws >= 19;
        value = draws;
        return read;
    }
}
