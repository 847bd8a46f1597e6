using System.CommandLine;
using System.Globalization;
using Backtests.Launcher.Commands;
using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Lean;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Launcher.Sweep.Slurm;
using Backtests.Tuning.Cluster;
using Backtests.Tuning.Store;

namespace Backtests.Launcher.Sweep;

/// <summary>Runs an algorithm over combinations of leverage, stops, sizes and costs, into one file.</summary>
internal sealed class SweepVerb : Verb
{
    private readonly RunOptions _run = new();
    private readonly LeanOptions _lean = new();
    private readonly SweepOptions _sweep = new();
    private readonly Option<bool> _split = Values.Flag("--split-cash", "Every symbol is an account of its own with an equal part of the cash");
    private readonly Option<bool> _whole = Values.Flag("--whole-runs", "Run every combination whole on the engine, even where the kernel could");
    private readonly Option<string> _output =
        Values.Text("--output", "FILE", "The sweep's file, or a folder for shards [default: CLASS-sweep.db in the results folder]");

    private readonly Option<int?> _threads =
        Values.One<int?>("--threads", "N", "Lanes at a time [default: one a processor]", TryThreads, "a whole number from 1");

    private readonly Option<int?> _count = Values.One<int?>("--top", "N", "Lanes to show at the end [default: 10]", TryThreads, "a whole number from 1");
    private readonly Option<bool> _json = Values.Flag("--json", "Print the outcome as JSON");

    public SweepVerb(Terminal terminal)
        : base("sweep", "Runs an algorithm over leverages, stops, targets, sizes and costs, into one SQLite file. What was interrupted is gone on with; what "
            + "depends on a changed input starts anew. Values are lists (5,10,25), ranges (1..50), ranges with a step (0.2%..5%:0.2%), or none.")
    {
        Examples =
        [
            ("backtests sweep --algorithm-type-name EmaSignalAlgorithm --parameters symbols:BTCUSDT --leverage 1..50 --stop-loss 0.2%..5%:0.2%", "1,250 backtests, by search over the signals of one run"),
            ("backtests sweep --sweep-file sweep.json --search sobol --lanes 500", "500 combinations spread evenly over a grid from a file"),
            ("backtests sweep --sweep-file sweep.json --shard 3/64 --output shared/", "the fourth of 64 parts: shared/shard-3.sqlite"),
            ("backtests sweep top results/EmaSignalAlgorithm-sweep.db --by sharpe", "the best lanes of a finished sweep"),
            ("backtests sweep trust --algorithm-type-name EmaSignalAlgorithm --parameters symbols:BTCUSDT --leverage 1..10 --stop-loss 1%..5%:1%", "whether the best of them is more than luck"),
        ];
        Verbs =
        [
            new SweepShowVerb(terminal), new SweepTopVerb(terminal), new SweepTrustVerb(terminal), new SweepExportVerb(terminal),
            new SweepMergeVerb(terminal), new SweepSubmitVerb(terminal, new SlurmClient()), new SweepStatusVerb(terminal, new SlurmClient()),
        ];
        Takes([.. _sweep.All, _split, _whole, _output, _threads, _count, _json, .. _run.All, .. _lean.All]);
        SetAction(parsed => Run(terminal, parsed));
    }

    // What is given is taken as it is; in a folder, shards have the names that are looked for there.
    private string FileOf(ParseResult parsed, RunConfig config, (int Number, int Of)? shard)
    {
        var given = parsed.GetValue(_output);
        if (given is not null && (Directory.Exists(given) || Path.EndsInDirectorySeparator(given)))
        {
            return shard is var (part, _)
                ? new ShardFolder(Path.GetFullPath(given)).ResultOf(part)
                : throw new UserErrorException($"--output: {given} is a folder; name a file in it");
        }
        var name = config.AlgorithmTypeName[(config.AlgorithmTypeName.LastIndexOf('.') + 1)..];
        var ofShard = shard is var (number, of) ? string.Create(CultureInfo.InvariantCulture, $"-{number}-of-{of}") : "";
        return Path.GetFullPath(given ?? Path.Combine(config.ResultsFolder, $"{name}-sweep{ofShard}.db"));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        var plan = _sweep.Plan(parsed);
        var config = _run.Load(parsed);
        var shard = _sweep.Shard(parsed);
        var lean = _lean.Folder(parsed);
        if (lean is not null && parsed.GetValue(_split)) throw new UserErrorException("--split-cash: isn't for --engine lean; name one symbol instead");
        var file = FileOf(parsed, config, shard);
        var job = lean is null
            ? SweepJob.Embedded(config, plan, shard, parsed.GetValue(_split), parsed.GetValue(_whole), terminal)
            : SweepJob.OnLean(config, plan, shard, lean, _lean.Run(parsed, lean, terminal, relay: null), terminal);
        if (job is null) return ExitCode.BadInput;

        var json = parsed.GetValue(_json);
        if (!json) SweepReport.PrintHeader(terminal, job.Run.Header, job.Run.Lanes);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var done = Lanes(terminal, job.Run, file, parsed.GetValue(_threads) ?? 0);
        if (done is not { } lanes) return ExitCode.Failed;
        using var store = SweepStore.Open(file);
        if (json) terminal.WriteJson(SweepReport.Document(store, SweepRanking.EndEquity, parsed.GetValue(_count) ?? 10));
        else
        {
            SweepReport.PrintTop(terminal, store, SweepRanking.EndEquity, parsed.GetValue(_count) ?? 10);
            terminal.WriteLine();
            var time = clock.Elapsed.TotalSeconds;
            terminal.WriteLine(lanes == 0 ? $"Nothing was left to run: {file}"
                : string.Create(CultureInfo.InvariantCulture, $"{lanes:N0} lanes in {time:0.0} s: {file}"));
        }
        return SweepReport.ExitCodeOf(terminal, store);
    }

    // Null when it was interrupted.
    private static long? Lanes(Terminal terminal, SweepRun run, string file, int threads)
    {
        using var bar = new ProgressBar(terminal, "sweep", "lanes");
        try
        {
            return run.Run(file, threads, terminal.Error.WriteLine, (all, now) => bar.Report(now / Math.Max(1d, run.Lanes - (all - now)), now),
                terminal.Cancellation);
        }
        catch (OperationCanceledException)
        {
            bar.Dispose();
            using var store = SweepStore.Open(file + SweepRun.Unfinished);
            terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"interrupted: {store.Count():N0} of {run.Lanes:N0} lanes are kept in {file}{SweepRun.Unfinished}; the same command goes on with them"));
            return null;
        }
    }

    private static bool TryThreads(string text, out int? value)
    {
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads > 0;
        value = threads;
        return read;
    }
}
