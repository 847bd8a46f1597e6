namespace Backtests.Tuning.Cluster;

/// <summary>Where a task of an array stands.</summary>
public enum TaskPhase
{
    /// <summary>It has not begun, or is to begin again.</summary>
    Waiting,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It has ended as it should.</summary>
    Completed,

    /// <summary>It has ended otherwise, and the scheduler doesn't start it again.</summary>
    Failed,
}

/// <summary>A task of a job array, as Slurm tells it.</summary>
/// <param name="Index">Its index in the array.</param>
/// <param name="State">Slurm's word for its state: PENDING, RUNNING, NODE_FAIL…</param>
/// <param name="Node">Where it runs or ran; empty where it has not begun.</param>
/// <param name="Reason">Why it waits or failed; empty where nothing is said.</param>
public sealed record ArrayTask(int Index, string State, string Node, string Reason)
{
    /// <summary>The format for squeue that <see cref="ParseQueue"/> reads.</summary>
    public const string QueueFormat = "%K|%T|%N|%r";

    /// <summary>The columns for sacct that <see cref="ParseAccounting"/> reads.</summary>
    public const string AccountingFormat = "JobID,State,NodeList";

    private static readonly string[] WaitingStates =
        ["PENDING", "REQUEUED", "REQUEUE_FED", "REQUEUE_HOLD", "RESV_DEL_HOLD", "SPECIAL_EXIT"];

    private static readonly string[] RunningStates =
        ["RUNNING", "COMPLETING", "CONFIGURING", "RESIZING", "SIGNALING", "STAGE_OUT", "STOPPED", "SUSPENDED"];

    /// <summary>Where it stands. The states are those of squeue's manual, "job state codes".</summary>
    public TaskPhase Phase =>
        WaitingStates.Contains(State) ? TaskPhase.Waiting
        : RunningStates.Contains(State) ? TaskPhase.Running
        : State == "COMPLETED" ? TaskPhase.Completed
        : TaskPhase.Failed;

    /// <summary>Reads what <c>squeue -r -h -o</c> <see cref="QueueFormat"/> prints; lines that are none are passed over.</summary>
    public static IReadOnlyList<ArrayTask> ParseQueue(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<ArrayTask> tasks = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
            if (line.Split('|') is [var index, var state, var node, var reason] && ShardNumber.TryWhole(index, out var number))
                tasks.Add(new ArrayTask(number, state, node, reason is "None" ? "" : reason));
        return tasks;
    }

    /// <summary>Reads what <c>sacct -n -P -X -o</c> <see cref="AccountingFormat"/> prints; lines that are no single
    /// task are passed over.</summary>
    public static IReadOnlyList<ArrayTask> ParseAccounting(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<ArrayTask> tasks = [];
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries))
            if (line.Split('|') is [var id, var state, var node]
                && id.Split('_') is [_, var index] && ShardNumber.TryWhole(index, out var number))
                // "CANCELLED by 1000".
                tasks.Add(new ArrayTask(number, state.Split(' ')[0], node is "None assigned" ? "" : node, ""));
        return tasks;
    }
}
