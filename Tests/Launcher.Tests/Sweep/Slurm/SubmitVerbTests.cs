using Backtests.Launcher.Commands;
using Backtests.Launcher.Output;
using Backtests.Launcher.Sweep.Slurm;

namespace Backtests.Launcher.Tests.Sweep.Slurm;

public sealed class SubmitVerbTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Submitting_writes_the_script_hands_it_over_and_prints_the_job()
    {
        var slurm = FakeSlurm.WithJob("13");
        var printed = Submit(
            slurm, "--slurm", "--shards", "4", "--partition", "short", "--folder", _folder.Path,
            "--leverage", "1..50", "--margin", "cross");
        Assert.StartsWith($"job 13: shards 0-3 of 4, into {_folder.Path}", printed, StringComparison.Ordinal);
        Assert.Equal($"sbatch --parsable {_folder["sweep.sh"]}", slurm.Asked[^1]);
        var script = File.ReadAllText(_folder["sweep.sh"]);
        Assert.Contains("#SBATCH --array=0-3\n", script, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --partition=short\n", script, StringComparison.Ordinal);
        Assert.Contains(" sweep --leverage 1..50 --margin cross ", script, StringComparison.Ordinal);
        Assert.True(Directory.Exists(_folder["logs"]));
    }

    [Fact]
    public void A_dry_run_prints_the_script_and_leaves_nothing()
    {
        var printed = Submit(new FakeSlurm(), "--slurm", "--shards", "64", "--dry-run", "--folder", _folder["new"], "--leverage", "5,10");
        Assert.StartsWith("#!/bin/bash\n", printed, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --array=0-63\n", printed, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["new"]));
    }

    [Fact]
    public void Where_sbatch_is_not_installed_one_line_says_so_and_nothing_is_left()
    {
        var error = Assert.Throws<UserErrorException>(
            () => Submit(new FakeSlurm(), "--slurm", "--shards", "4", "--folder", _folder["new"], "--leverage", "5"));
        Assert.StartsWith("sbatch isn't on the path", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["new"]));
    }

    [Fact]
    public void What_slurm_refuses_is_told_in_its_words_and_no_script_is_left()
    {
        var slurm = FakeSlurm.WithJob("13");
        slurm.Answers["sbatch"] = new ToolResult(1, "", "sbatch: error: Batch job submission failed: Invalid partition name specified\n");
        var error = Assert.Throws<RunFailedException>(
            () => Submit(slurm, "--slurm", "--shards", "4", "--folder", _folder.Path, "--leverage", "5"));
        Assert.EndsWith("Invalid partition name specified", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void What_has_failed_is_submitted_again_and_what_runs_is_left()
    {
        var slurm = FakeSlurm.WithJob("13");
        Submit(slurm, "--slurm", "--shards", "6", "--folder", _folder.Path, "--leverage", "5,10");
        _folder.Write("shard-0.sqlite", "");
        slurm.Answers["squeue"] = new ToolResult(0, "1|FAILED|node2|NonZeroExitCode\n2|RUNNING|node1|None\n3|PENDING||Resources\n"
            + "4|COMPLETED|node1|None\n5|TIMEOUT|node2|TimeLimit\n", "");
        slurm.Answers["sbatch"] = new ToolResult(0, "19\n", "");
        var printed = Submit(slurm, "--slurm", "--missing", "--folder", _folder.Path);
        Assert.StartsWith("job 19: shards 1,4-5 of 6", printed, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --array=1,4-5\n", File.ReadAllText(_folder["sweep.sh"]), StringComparison.Ordinal);
        Assert.Contains("/6\"", File.ReadAllText(_folder["sweep.sh"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_submitted_again_has_the_resources_of_before_but_for_those_given_anew()
    {
        var slurm = FakeSlurm.WithJob("13");
        Submit(
            slurm, "--slurm", "--shards", "2", "--folder", _folder.Path, "--partition", "short", "--memory", "1G",
            "--sbatch=--qos=low", "--leverage", "5");
        var script = Submit(slurm, "--slurm", "--missing", "--folder", _folder.Path, "--memory", "16G", "--dry-run");
        Assert.Contains("#SBATCH --partition=short\n#SBATCH --mem=16G\n#SBATCH --qos=low\n", script, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --mem=1G\n", File.ReadAllText(_folder["sweep.sh"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_belongs_to_one_sweep()
    {
        var slurm = FakeSlurm.WithJob("13");
        Submit(slurm, "--slurm", "--shards", "4", "--folder", _folder.Path, "--leverage", "5");
        var error = Assert.Throws<UserErrorException>(
            () => Submit(slurm, "--slurm", "--shards", "4", "--folder", _folder.Path, "--leverage", "10"));
        Assert.Contains("has another sweep, of 4 shards: --leverage 5", error.Message, StringComparison.Ordinal);
        Assert.StartsWith(
            "job 13", Submit(slurm, "--slurm", "--shards", "4", "--folder", _folder.Path, "--leverage", "5"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("say where to", "--shards", "4")]
    [InlineData("into how many shards", "--slurm", "--leverage", "5")]
    [InlineData("every task is given its own", "--slurm", "--shards", "4", "--shard", "0/4")]
    [InlineData("every task is given its own", "--slurm", "--shards", "4", "--output=x.sqlite")]
    [InlineData("did you mean '--partition'", "--slurm", "--shards", "4", "--partiton", "short")]
    [InlineData("did you mean '--leverage'", "--slurm", "--shards", "4", "--levrage", "5")]
    [InlineData("'top' is a verb", "--slurm", "--shards", "4", "top", "x.db")]
    [InlineData("--leverage", "--slurm", "--shards", "4", "--leverage", "five")]
    [InlineData("can't be divided", "--slurm", "--shards", "4", "--leverage", "1..50", "--search", "halving")]
    [InlineData("nothing was submitted for this folder", "--slurm", "--missing")]
    public void A_mistake_is_found_before_anything_is_submitted(string message, params string[] arguments)
    {
        var slurm = FakeSlurm.WithJob("13");
        var error = Assert.ThrowsAny<Exception>(() => Submit(slurm, [.. arguments, "--folder", _folder.Path]));
        Assert.True(UserErrors.IsOne(error));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(slurm.Asked, asked => asked.Contains("--parsable", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    internal static string Submit(FakeSlurm slurm, params string[] arguments)
    {
        using var output = new StringWriter();
        Verb verb = new SweepSubmitVerb(new Terminal(output, TextWriter.Null), slurm.Client);
        Assert.Equal(0, verb.Parse(arguments).Invoke(new() { EnableDefaultExceptionHandler = false }));
        return output.ToString();
    }
}
