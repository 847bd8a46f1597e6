using Backtests.Launcher.Sweep.Slurm;

namespace Backtests.Launcher.Tests.Sweep.Slurm;

/// <summary>Answers as Slurm's programs do, and remembers what they were asked.</summary>
internal sealed class FakeSlurm
{
    public List<string> Asked { get; } = [];

    /// <summary>What is printed, by program; a program that isn't here isn't on the path.</summary>
    public Dictionary<string, ToolResult> Answers { get; } = [];

    public SlurmClient Client => new((program, arguments) =>
    {
        if (!Answers.TryGetValue(program, out var answer)) return null;
        Asked.Add($"{program} {string.Join(' ', arguments)}");
        return answer;
    });

    public static FakeSlurm WithJob(string id, string queue = "") => new()
    {
        Answers =
        {
            ["sbatch"] = new ToolResult(0, id + "\n", ""),
            ["squeue"] = new ToolResult(0, queue, ""),
            ["sacct"] = new ToolResult(1, "", "Slurm accounting storage is disabled\n"),
        },
    };
}
