namespace Backtests.Tuning.Cluster;

/// <summary>Where a shard stands.</summary>
public enum ShardState
{
    /// <summary>Its result is there.</summary>
    Done,

    /// <summary>A task runs it.</summary>
    Running,

    /// <summary>A task waits in the queue for it.</summary>
    Waiting,

    /// <summary>Its last task failed, and left no result.</summary>
    Failed,

    /// <summary>There is no result, and no task that would bring one.</summary>
    Missing,
}

/// <summary>A shard, and where it stands.</summary>
/// <param name="Number">Its number.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Node">Where its task runs or ran; empty where none did.</param>
/// <param name="Why">Why it waits, failed or is missing; empty where there is nothing to say.</param>
public sealed record ShardStatus(int Number, ShardState State, string Node, string Why)
{
    /// <summary>Puts together what results there are and what the scheduler tells.</summary>
    /// <param name="shards">How many shards there are.</param>
    /// <param name="results">Those whose results are there.</param>
    /// <param name="tasks">Tasks; of several of a shard, one under way comes first, then the last in the list.</param>
    public static IReadOnlyList<ShardStatus> Of(int shards, IReadOnlyCollection<int> results, IEnumerable<ArrayTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(tasks);
        Dictionary<int, ArrayTask> known = [];
        foreach (var task in tasks)
            if (!known.TryGetValue(task.Index, out var before) || IsUnderWay(task) || !IsUnderWay(before)) known[task.Index] = task;
        var done = results.ToHashSet();
        return [.. Enumerable.Range(0, shards).Select(number => Status(number, done.Contains(number), known.GetValueOrDefault(number)))];
    }

    private static bool IsUnderWay(ArrayTask task) => task.Phase is TaskPhase.Running or TaskPhase.Waiting;

    // A result is written whole at the end of a task: that it is there says more than the queue, which may lag behind.
    private static ShardStatus Status(int number, bool isDone, ArrayTask? task) => (isDone, task?.Phase) switch
    {
        (true, _) => new ShardStatus(number, ShardState.Done, task?.Node ?? "", ""),
        (_, null) => new ShardStatus(number, ShardState.Missing, "", "no task is known"),
        (_, TaskPhase.Running) => new ShardStatus(number, ShardState.Running, task!.Node, task.State == "RUNNING" ? "" : task.State),
        (_, TaskPhase.Waiting) => new ShardStatus(number, ShardState.Waiting, "", task!.Reason.Length > 0 ? task.Reason : task.State),
        (_, TaskPhase.Completed) => new ShardStatus(number, ShardState.Missing, task!.Node, "the task ended without a result"),
        _ => new ShardStatus(number, ShardState.Failed, task!.Node, task.Reason.Length > 0 ? $"{task.State} ({task.Reason})" : task.State),
    };
}
