using Backtests.Tuning.Cluster;

namespace Backtests.Launcher.Sweep.Slurm;

/// <summary>What is known of the shards of a folder.</summary>
/// <param name="Shards">Each shard.</param>
/// <param name="Unasked">Why Slurm could not be asked; null when it could.</param>
internal sealed record SlurmBoard(IReadOnlyList<ShardStatus> Shards, string? Unasked)
{
    public static SlurmBoard Read(Submission submission, ShardFolder folder, SlurmClient client)
    {
        List<ArrayTask> tasks = [];
        var isThere = true;
        foreach (var job in submission.Jobs)
        {
            tasks.AddRange(client.Tasks(job, out var answered));
            isThere &= answered;
        }
        // After the queue: what has ended in between counts as done, and not as missing.
        var results = folder.Results();
        return new SlurmBoard(ShardStatus.Of(submission.Shards, [.. results.Keys], tasks), isThere ? null : client.WhyNot());
    }
}
