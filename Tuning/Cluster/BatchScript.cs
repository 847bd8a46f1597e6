using System.Globalization;
using System.Text;

namespace Backtests.Tuning.Cluster;

/// <summary>The batch script of a job array whose tasks run a shard each.</summary>
public static class BatchScript
{
    /// <summary>The name that the array has in the queue.</summary>
    public const string JobName = "backtests-sweep";

    /// <summary>Writes the script for some shards of a sweep.</summary>
    /// <param name="submission">The sweep.</param>
    /// <param name="folder">The shared folder.</param>
    /// <param name="shards">The shards that are wanted, ascending.</param>
    /// <exception cref="TuningException">A word can't stand in a script.</exception>
    public static string Write(Submission submission, ShardFolder folder, IReadOnlyList<int> shards)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(folder);
        var resources = submission.Resources;
        var script = new StringBuilder("#!/bin/bash\n");
        Directive("job-name", JobName);
        var limit = resources.AtOnce is { } most ? string.Create(CultureInfo.InvariantCulture, $"%{most}") : "";
        Directive("array", ShardList.Text(shards) + limit);
        Directive("chdir", submission.StartFolder);
        // In a file's name Slurm puts the task's index for %a and a percent sign for %%.
        Directive("output", folder.LogOf("\0").Replace("%", "%%", StringComparison.Ordinal).Replace("\0", "%a", StringComparison.Ordinal));
        Directive("open-mode", "append");
        script.Append("#SBATCH --requeue\n");
        Directive("partition", resources.Partition);
        Directive("time", resources.Time);
        Directive("account", resources.Account);
        Directive("cpus-per-task", resources.Processors?.ToString(CultureInfo.InvariantCulture));
        Directive("mem", resources.Memory);
        foreach (var line in resources.Further) script.Append(CultureInfo.InvariantCulture, $"#SBATCH {Printable(line)}\n");

        script.Append("\n# A task that runs once more goes on where it was stopped; "
            + "a finished result of the same inputs is left as it is.\n");
        script.Append("exec ").AppendJoin(' ', submission.Program.Append("sweep").Concat(submission.Arguments).Select(Quoted));
        var output = Quoted(folder.Path + Path.DirectorySeparatorChar);
        script.Append(CultureInfo.InvariantCulture, $" \\\n    --shard \"$SLURM_ARRAY_TASK_ID/{submission.Shards}\" --output {output}\n");
        return script.ToString();

        void Directive(string name, string? value)
        {
            if (value is null) return;
            // Slurm takes words apart at blanks, and quotes together.
            if (value.Contains('"', StringComparison.Ordinal))
                throw new TuningException($"--{name}: {value}: a quotation mark can't stand in a batch script");
            script.Append(CultureInfo.InvariantCulture, $"#SBATCH --{name}={(value.All(IsPlain) ? value : $"\"{Printable(value)}\"")}\n");
        }
    }

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(IsPlain) ? word : $"'{Printable(word).Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || "-_./:,%@+=".Contains(letter, StringComparison.Ordinal);

    private static string Printable(string text) => text.AsSpan().IndexOfAny('\n', '\r') < 0
        ? text
        : throw new TuningException($"'{text.ReplaceLineEndings(" ")}': a line break can't stand in a batch script");
}
