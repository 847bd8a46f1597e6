using System.CommandLine;
using System.Globalization;
using Backtests.Launcher.Commands;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Tuning.Cluster;

namespace Backtests.Launcher.Sweep.Slurm;

/// <summary>Tells how far a submitted sweep is.</summary>
internal sealed class SweepStatusVerb : Verb
{
    private readonly Option<string> _folder = SweepFolders.Option("The folder that the sweep was submitted with");
    private readonly Option<bool> _json = Values.Flag("--json", "Print every shard as JSON");
    private readonly SlurmClient _client;

    public SweepStatusVerb(Terminal terminal, SlurmClient client)
        : base("status", "How far a submitted sweep is: which shards' results are in, which run, wait, have failed or are missing. "
            + "Exit code 1 when one has failed or is missing.")
    {
        _client = client;
        Examples =
        [
            ("backtests sweep status --folder /shared/btc", "the array's state"),
            ("backtests sweep status --folder /shared/btc --json", "every shard, for a program"),
        ];
        Takes(_folder, _json);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        var folder = new ShardFolder(Path.GetFullPath(parsed.GetValue(_folder) ?? throw SweepFolders.Missing("status")));
        var submission = (Directory.Exists(folder.Path) ? Submission.Read(folder.Submission) : null)
            ?? throw new UserErrorException($"{folder.Path}: nothing was submitted for this folder; "
                + $"`backtests sweep submit --slurm --folder {folder.Path}` does it");
        var board = SlurmBoard.Read(submission, folder, _client);
        if (parsed.GetValue(_json))
            terminal.WriteJson(new
            {
                Folder = folder.Path, submission.Jobs, submission.Shards,
                Counts = Counts(board).ToDictionary(count => Show.Lower(count.State), count => count.Count),
                NotAsked = board.Unasked, Status = board.Shards,
            });
        else Print(terminal, submission, folder, board);
        return board.Shards.Any(IsBad) ? ExitCode.Failed : ExitCode.Success;
    }

    private static void Print(Terminal terminal, Submission submission, ShardFolder folder, SlurmBoard board)
    {
        var counts = Counts(board).Where(count => count.Count > 0).Select(count => $"{Show.Count(count.Count)} {Show.Lower(count.State)}");
        var jobs = string.Join(", ", submission.Jobs.Select(job => job.Cluster is null ? job.Id : $"{job.Id} on {job.Cluster}"));
        terminal.WriteLine($"{submission.Shards} shards in {folder.Path}: {string.Join(", ", counts)}  (job {jobs})");
        if (board.Unasked is { } why) terminal.WriteLine($"Slurm can't be asked, results alone count: {why}");
        var open = board.Shards.Where(shard => shard.State != ShardState.Done).ToArray();
        if (open.Length == 0)
        {
            terminal.WriteLine($"all results are in: backtests sweep merge {folder.AllResults} --output {folder.Whole}");
            return;
        }
        var table = Tables.New("Shards", "State", "Node", "Why");
        foreach (var alike in Alike(open))
            table.Row(ShardList.Text([.. alike.Select(shard => shard.Number)]), Show.Lower(alike[0].State), alike[0].Node, alike[0].Why);
        terminal.Write(table);
        if (!open.Any(IsBad)) return;
        terminal.WriteLine();
        var first = open.First(IsBad);
        var log = folder.LogOf(first.Number.ToString(CultureInfo.InvariantCulture));
        if (File.Exists(log)) terminal.WriteLine($"what shard {first.Number} printed: {log}");
        terminal.WriteLine($"to run them again: backtests sweep submit --slurm --missing --folder {folder.Path}");
    }

    private static List<List<ShardStatus>> Alike(IEnumerable<ShardStatus> shards)
    {
        List<List<ShardStatus>> groups = [];
        foreach (var shard in shards)
        {
            if (groups.Count > 0 && groups[^1][^1] with { Number = shard.Number } == shard) groups[^1].Add(shard);
            else groups.Add([shard]);
        }
        return groups;
    }

    private static IEnumerable<(ShardState State, int Count)> Counts(SlurmBoard board) =>
        Enum.GetValues<ShardState>().Select(state => (state, board.Shards.Count(shard => shard.State == state)));

    private static bool IsBad(ShardStatus shard) => shard.State is ShardState.Failed or ShardState.Missing;
}
