using System.ComponentModel;
using System.Diagnostics;
using Backtests.Tuning.Cluster;

namespace Backtests.Launcher.Sweep.Slurm;

/// <summary>What a program printed and returned.</summary>
internal sealed record ToolResult(int ExitCode, string Out, string Error);

/// <summary>Runs a program to its end; null when there is none of that name on the path.</summary>
internal delegate ToolResult? ToolRunner(string program, IReadOnlyList<string> arguments);

/// <summary>Slurm's own commands: sbatch, squeue, sacct.</summary>
internal sealed class SlurmClient(ToolRunner run)
{
    /// <summary>With the programs on the path.</summary>
    public SlurmClient() : this(RunProcess) { }

    /// <summary>Throws when sbatch isn't there.</summary>
    public void RequireSubmit()
    {
        if (run("sbatch", ["--version"]) is null) throw new UserErrorException(
            "sbatch isn't on the path: this is no machine of a Slurm cluster; "
            + "install Slurm (Debian: slurm-wlm), or print the batch script with --dry-run");
    }

    /// <summary>Submits a batch script.</summary>
    /// <exception cref="RunFailedException">Slurm refuses it.</exception>
    public (string Id, string? Cluster) Submit(string script)
    {
        var result = run("sbatch", ["--parsable", script]) ?? throw new RunFailedException("sbatch isn't on the path any more");
        // "13", or "13;cluster".
        var words = result.Out.Trim().Split(';');
        if (result.ExitCode == 0 && words[0].Length > 0 && words[0].All(char.IsAsciiDigit))
            return (words[0], words.Length > 1 ? words[1] : null);
        throw new RunFailedException($"sbatch refused {script}: {LastLine(result)}");
    }

    /// <summary>The tasks of an array, from the queue where it still knows them, else from the accounting.</summary>
    /// <param name="job">The array.</param>
    /// <param name="isThere">Whether the queue could be asked at all.</param>
    public IReadOnlyList<ArrayTask> Tasks(SubmittedJob job, out bool isThere)
    {
        string[] cluster = job.Cluster is { } name ? ["-M", name] : [];
        var queue = run("squeue", ["-r", "-h", "-t", "all", "-j", job.Id, "-o", ArrayTask.QueueFormat, .. cluster]);
        // Slurm forgets a job some minutes after its end, and then says that its id is invalid.
        isThere = queue is { ExitCode: 0 } || queue?.Error.Contains("Invalid job id", StringComparison.OrdinalIgnoreCase) == true;
        var accounting = run("sacct", ["-n", "-P", "-X", "-j", job.Id, "-o", ArrayTask.AccountingFormat, .. cluster]);
        var recorded = accounting is { ExitCode: 0 } ? ArrayTask.ParseAccounting(accounting.Out) : [];
        var queued = queue is { ExitCode: 0 } ? ArrayTask.ParseQueue(queue.Out) : [];
        var newer = queued.Select(task => task.Index).ToHashSet();
        return [.. recorded.Where(task => !newer.Contains(task.Index)), .. queued];
    }

    /// <summary>A word on why the queue can't be asked.</summary>
    public string WhyNot()
    {
        var result = run("squeue", ["-h", "-o", "%A"]);
        return result is null ? "squeue isn't on the path" : result.ExitCode == 0 ? "squeue doesn't tell" : LastLine(result);
    }

    private static string LastLine(ToolResult result)
    {
        var lines = $"{result.Out}\n{result.Error}".Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length > 0 ? lines[^1] : $"exit code {result.ExitCode}";
    }

    private static ToolResult? RunProcess(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // Options of these variables would come before ours.
        foreach (var name in start.Environment.Keys.Where(IsOptionOfTool).ToArray()) start.Environment.Remove(name);
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ToolResult(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static bool IsOptionOfTool(string variable) =>
        variable.StartsWith("SQUEUE_", StringComparison.Ordinal) || variable
            is "SBATCH_ARRAY_INX" or "SBATCH_JOB_NAME" or "SBATCH_OPEN_MODE" or "SBATCH_NO_REQUEUE" or "SBATCH_OUTPUT" or "SACCT_FORMAT";
}
