using System.CommandLine;
using Backtests.Launcher.Commands;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Tuning.Cluster;

namespace Backtests.Launcher.Sweep.Slurm;

/// <summary>Hands a sweep to a cluster, a shard a task of a job array.</summary>
internal sealed class SweepSubmitVerb : Verb
{
    private readonly Option<bool> _slurm = Values.Flag("--slurm", "Submit to Slurm, as a job array");
    private readonly Option<int?> _shards = BatchOptions.Positive("--shards", "How many shards the sweep is divided into, a task each");
    private readonly Option<string> _folder = SweepFolders.Option("Folder that all machines share: script, logs and results go there");
    private readonly BatchOptions _batch = new();
    private readonly Option<bool> _missing =
        Values.Flag("--missing", "Submit what is missing of the sweep that the folder has already, as it was submitted");
    private readonly Option<bool> _dryRun = Values.Flag("--dry-run", "Print the batch script; write and submit nothing");
    private readonly Option<bool> _json = Values.Flag("--json", "Print what was submitted as JSON");
    private readonly SlurmClient _client;

    public SweepSubmitVerb(Terminal terminal, SlurmClient client)
        : base("submit", "Hands a sweep to a Slurm cluster as a job array. Takes all options of `backtests sweep` beside its own.")
    {
        _client = client;
        Examples =
        [
            ("backtests sweep submit --slurm --shards 64 --folder /shared/btc --sweep-file sweep.json --parameters symbols:BTCUSDT",
                "64 tasks; `sweep status` tells how far they are, `sweep merge` joins their results"),
            ("backtests sweep submit --slurm --shards 64 --folder /shared/btc --leverage 1..50 --stop-loss none,1% --dry-run",
                "the batch script"),
            ("backtests sweep submit --slurm --missing --folder /shared/btc", "again what has failed; with --memory 16G, with more memory"),
        ];
        TreatUnmatchedTokensAsErrors = false;
        Takes([_slurm, _shards, _folder, .. _batch.All, _missing, _dryRun, _json]);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        if (!parsed.GetValue(_slurm)) throw new UserErrorException("backtests sweep submit: say where to: --slurm");
        var folder = new ShardFolder(Path.GetFullPath(parsed.GetValue(_folder) ?? throw SweepFolders.Missing("submit")));
        var before = Directory.Exists(folder.Path) ? Submission.Read(folder.Submission) : null;
        var submission = parsed.GetValue(_missing) ? Earlier(parsed, folder, before) : New(parsed, folder, before);
        var shards = parsed.GetValue(_missing) ? MissingOf(submission, folder) : [.. Enumerable.Range(0, submission.Shards)];
        if (shards.Count == 0)
        {
            terminal.WriteLine($"nothing is missing: all {submission.Shards} shards of {folder.Path} are there, or on their way");
            return ExitCode.Success;
        }
        var script = BatchScript.Write(submission, folder, shards);
        if (parsed.GetValue(_dryRun))
        {
            terminal.Out.Write(script);
            return ExitCode.Success;
        }

        _client.RequireSubmit();
        var job = Submit(submission, folder, shards, script, isFirst: before is null);
        if (parsed.GetValue(_json))
            terminal.WriteJson(new { job.Id, job.Cluster, job.Shards, Of = submission.Shards, Folder = folder.Path, folder.Script });
        else
        {
            var word = shards.Count == 1 ? "shard" : "shards";
            terminal.WriteLine($"job {job.Id}: {word} {job.Shards} of {submission.Shards}, into {folder.Path}");
            terminal.WriteLine($"how far it is: backtests sweep status --folder {folder.Path}");
        }
        return ExitCode.Success;
    }

    private Submission New(ParseResult parsed, ShardFolder folder, Submission? before)
    {
        var shards = parsed.GetValue(_shards)
            ?? throw new UserErrorException("backtests sweep submit: say into how many shards: --shards N");
        var submission = new Submission
        {
            Shards = ShardNumber.Parse($"0/{shards}", _ => null).Of,
            StartFolder = Environment.CurrentDirectory,
            Program = ThisProgram.Command(),
            Arguments = SweepArguments.Check(parsed.UnmatchedTokens, this),
            Resources = _batch.Read(parsed, new BatchResources()),
            Jobs = before?.Jobs ?? [],
        };
        if (before is not null && !before.IsSameSweep(submission)) throw new UserErrorException(
            $"{folder.Path}: has another sweep, of {before.Shards} shards: {string.Join(' ', before.Arguments)}; "
            + "give another --folder, or the same options");
        return submission;
    }

    private Submission Earlier(ParseResult parsed, ShardFolder folder, Submission? before)
    {
        if (before is null) throw new UserErrorException($"{folder.Path}: nothing was submitted for this folder; leave --missing out");
        if (parsed.UnmatchedTokens.Count > 0 || parsed.GetValue(_shards) is not null)
            throw new UserErrorException("--missing: the sweep is the one that was submitted; leave --shards and the sweep's options out");
        return before with { Resources = _batch.Read(parsed, before.Resources) };
    }

    private List<int> MissingOf(Submission submission, ShardFolder folder)
    {
        var board = SlurmBoard.Read(submission, folder, _client);
        // Without the queue a shard that waits in it would look as if it were missing.
        if (board.Unasked is { } why) throw new RunFailedException($"--missing: Slurm can't be asked what is under way: {why}");
        return [.. board.Shards.Where(shard => shard.State is ShardState.Failed or ShardState.Missing).Select(shard => shard.Number)];
    }

    private SubmittedJob Submit(Submission submission, ShardFolder folder, IReadOnlyList<int> shards, string script, bool isFirst)
    {
        Directory.CreateDirectory(folder.Logs);
        File.WriteAllText(folder.Script, script);
        (string Id, string? Cluster) job;
        try
        {
            job = _client.Submit(folder.Script);
        }
        catch (RunFailedException) when (isFirst)
        {
            File.Delete(folder.Script);
            throw;
        }
        var submitted = new SubmittedJob(job.Id, job.Cluster, ShardList.Text(shards));
        (submission with { Jobs = [.. submission.Jobs, submitted] }).Write(folder.Submission);
        return submitted;
    }
}
