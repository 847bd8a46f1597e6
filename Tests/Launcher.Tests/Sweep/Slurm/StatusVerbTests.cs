using Backtests.Launcher.Commands;
using Backtests.Launcher.Output;
using Backtests.Launcher.Sweep.Slurm;
using Newtonsoft.Json.Linq;

namespace Backtests.Launcher.Tests.Sweep.Slurm;

public sealed class StatusVerbTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly FakeSlurm _slurm = FakeSlurm.WithJob("13");

    public StatusVerbTests() => SubmitVerbTests.Submit(_slurm, "--slurm", "--shards", "6", "--folder", _folder.Path, "--leverage", "5,10");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Status_tells_what_is_in_what_runs_what_waits_and_what_has_failed()
    {
        _folder.Write("shard-0.sqlite", "");
        _folder.Write("logs/shard-1.log", "");
        Queue("0|COMPLETED|node1|None\n1|FAILED|node2|NonZeroExitCode\n2|RUNNING|node1|None\n3|PENDING||Resources\n4|PENDING||Resources\n");
        var (exitCode, printed) = Status();
        Assert.Equal(1, exitCode);
        Assert.Contains(
            $"6 shards in {_folder.Path}: 1 done, 1 running, 2 waiting, 1 failed, 1 missing  (job 13)", printed, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^ *2 +running +node1", printed);
        Assert.Matches(@"(?m)^ *3-4 +waiting +Resources", printed);
        Assert.Matches(@"(?m)^ *1 +failed +node2 +FAILED \(NonZeroExitCode\)", printed);
        Assert.Contains($"what shard 1 printed: {_folder["logs/shard-1.log"]}", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_wrong_while_the_array_is_under_way()
    {
        Queue(string.Concat(Enumerable.Range(0, 6).Select(shard => $"{shard}|PENDING||Priority\n")));
        Assert.Equal(0, Status().ExitCode);
    }

    [Fact]
    public void When_all_results_are_in_the_next_step_is_named_even_without_slurm()
    {
        for (var shard = 0; shard < 6; shard++) _folder.Write($"shard-{shard}.sqlite", "");
        _slurm.Answers.Clear();
        var (exitCode, printed) = Status();
        Assert.Equal(0, exitCode);
        Assert.Contains("Slurm can't be asked, results alone count: squeue isn't on the path", printed, StringComparison.Ordinal);
        var merge = $"backtests sweep merge {_folder["shard-*.sqlite"]} --output {_folder["sweep.sqlite"]}";
        Assert.Contains($"all results are in: {merge}", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_queue_has_forgotten_comes_from_the_accounting()
    {
        _slurm.Answers["squeue"] = new ToolResult(1, "", "slurm_load_jobs error: Invalid job id specified\n");
        _slurm.Answers["sacct"] = new ToolResult(0, "13_0|COMPLETED|node1\n13_1|OUT_OF_MEMORY|node2\n", "");
        var (_, printed) = Status();
        Assert.Matches(@"(?m)^ *1 +failed +node2 +OUT_OF_MEMORY", printed);
        Assert.DoesNotContain("can't be asked", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_is_told_of_every_shard()
    {
        Queue("2|RUNNING|node1|None\n");
        var json = JObject.Parse(Status("--json").Printed);
        Assert.Equal(6, (int)json["shards"]!);
        Assert.Equal(("running", "node1"), ((string)json["status"]![2]!["state"]!, (string)json["status"]![2]!["node"]!));
        Assert.Equal((1, 5), ((int)json["counts"]!["running"]!, (int)json["counts"]!["missing"]!));
    }

    [Fact]
    public void A_folder_without_a_submission_is_refused()
    {
        File.Delete(_folder["submission.json"]);
        Assert.Contains("nothing was submitted", Assert.Throws<UserErrorException>(() => Status()).Message, StringComparison.Ordinal);
    }

    private void Queue(string text) => _slurm.Answers["squeue"] = new ToolResult(0, text, "");

    private (int ExitCode, string Printed) Status(params string[] arguments)
    {
        using var output = new StringWriter();
        Verb verb = new SweepStatusVerb(new Terminal(output, TextWriter.Null), _slurm.Client);
        var exitCode = verb.Parse(["--folder", _folder.Path, .. arguments]).Invoke(new() { EnableDefaultExceptionHandler = false });
        return (exitCode, output.ToString());
    }
}
