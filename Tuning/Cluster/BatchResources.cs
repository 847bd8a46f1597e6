namespace Backtests.Tuning.Cluster;

/// <summary>What a scheduler is asked for, for each task of an array; its own default where nothing is said.</summary>
public sealed record BatchResources
{
    /// <summary>The partition.</summary>
    public string? Partition { get; init; }

    /// <summary>The longest that a task may take, as Slurm writes times: <c>30</c> (minutes), <c>2:00:00</c>, <c>1-12</c>.</summary>
    public string? Time { get; init; }

    /// <summary>The account that is charged.</summary>
    public string? Account { get; init; }

    /// <summary>Processors of a task; null for the scheduler's default.</summary>
    public int? Processors { get; init; }

    /// <summary>Memory of a task, as Slurm writes it: <c>4G</c>.</summary>
    public string? Memory { get; init; }

    /// <summary>How many tasks may run at the same time; null for no limit.</summary>
    public int? AtOnce { get; init; }

    /// <summary>Further lines, each an option of sbatch: <c>--qos=low</c>.</summary>
    public IReadOnlyList<string> Further { get; init; } = [];
}
