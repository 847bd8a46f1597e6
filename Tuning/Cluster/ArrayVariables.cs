namespace Backtests.Tuning.Cluster;

/// <summary>The environment variables by which schedulers tell a task its place in an array, all counted from 0.</summary>
/// <param name="Scheduler">Its name.</param>
/// <param name="Index">The variable with the task's index.</param>
/// <param name="Count">The variable with the number of tasks; null where there is none.</param>
public sealed record ArrayVariables(string Scheduler, string Index, string? Count)
{
    /// <summary>
    /// Slurm job arrays, Kubernetes indexed jobs, AWS Batch array jobs, Google Cloud Batch task groups: the names are from their manuals.
    /// </summary>
    public static IReadOnlyList<ArrayVariables> All { get; } =
    [
        new("Slurm", "SLURM_ARRAY_TASK_ID", "SLURM_ARRAY_TASK_COUNT"),
        new("Kubernetes", "JOB_COMPLETION_INDEX", null),
        new("AWS Batch", "AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_SIZE"),
        new("Google Cloud Batch", "BATCH_TASK_INDEX", "BATCH_TASK_COUNT"),
    ];

    // Slurm counts the tasks that were submitted: of an array 3,17 that is 2, and says nothing about the sweep.
    private const string FirstOfSlurm = "SLURM_ARRAY_TASK_MIN";
    private const string LastOfSlurm = "SLURM_ARRAY_TASK_MAX";

    /// <summary>The shard that the environment names.</summary>
    /// <param name="environment">Gives a variable's value, null where it isn't set.</param>
    /// <param name="count">The number of shards; null to take that from the environment too.</param>
    /// <exception cref="TuningException">No variable is set, more than one is, or a value can't be used.</exception>
    public static ShardNumber Read(Func<string, string?> environment, int? count = null)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var set = All.Where(each => !string.IsNullOrEmpty(environment(each.Index))).ToArray();
        if (set.Length == 0)
            throw new TuningException("--shard env: this is no task of an array: "
                + $"none of {string.Join(", ", All.Select(each => each.Index))} is set; give --shard K/N");
        if (set.Length > 1)
            throw new TuningException($"--shard env: {string.Join(" and ", set.Select(each => each.Index))} are set, "
                + "which of them counts is unclear; give --shard K/N");
        var index = set[0].Whole(environment, set[0].Index);
        var of = count ?? set[0].CountIn(environment);
        return ShardNumber.Checked(index, of, $"--shard env: {set[0].Index} is {index} of {of}");
    }

    private int CountIn(Func<string, string?> environment)
    {
        if (Count is null || string.IsNullOrEmpty(environment(Count)))
            throw new TuningException($"--shard env: {Scheduler} tells no task how many there are"
                + $"{(Count is null ? "" : $", {Count} is not set")}; give --shard env/N");
        var count = Whole(environment, Count);
        if (Index != All[0].Index || string.IsNullOrEmpty(environment(LastOfSlurm))) return count;
        if (Whole(environment, FirstOfSlurm) == 0 && Whole(environment, LastOfSlurm) == count - 1) return count;
        throw new TuningException(
            $"--shard env: the array has {count} tasks, which are not 0-{count - 1}, "
            + "so that the number of shards is unknown; give --shard env/N");
    }

    private int Whole(Func<string, string?> environment, string name) =>
        ShardNumber.TryWhole(environment(name) ?? "", out var value)
            ? value
            : throw new TuningException($"--shard env: {name} of {Scheduler} is '{environment(name)}', not a whole number from 0");
}
