using Backtests.Tuning.Cluster;

namespace Backtests.Tuning.Tests.Cluster;

public sealed class BatchScriptTests
{
    private static readonly Submission Sweep = new()
    {
        Shards = 64, StartFolder = "/home/quant", Program = ["/opt/backtests/backtests"],
        Arguments = ["--leverage", "1..50", "--stop-loss", "0.2%..5%:0.2%"],
        Resources = new BatchResources(), Jobs = [],
    };

    private static readonly ShardFolder Shared = new("/shared/btc");

    [Fact]
    public void Each_task_of_the_array_runs_a_shard_into_a_file_of_its_own() =>
        Assert.Equal("""
            #!/bin/bash
            #SBATCH --job-name=backtests-sweep
            #SBATCH --array=0-63
            #SBATCH --chdir=/home/quant
            #SBATCH --output=/shared/btc/logs/shard-%a.log
            #SBATCH --open-mode=append
            #SBATCH --requeue

            # A task that runs once more goes on where it was stopped; a finished result of the same inputs is left as it is.
            exec /opt/backtests/backtests sweep --leverage 1..50 --stop-loss 0.2%..5%:0.2% \
                --shard "$SLURM_ARRAY_TASK_ID/64" --output /shared/btc/

            """.ReplaceLineEndings("\n"), BatchScript.Write(Sweep, Shared, [.. Enumerable.Range(0, 64)]));

    [Fact]
    public void What_the_scheduler_is_asked_for_stands_in_front()
    {
        var resources = new BatchResources
        {
            Partition = "short", Time = "2:00:00", Account = "desk", Processors = 4, Memory = "4G", AtOnce = 16, Further = ["--qos=low"],
        };
        var lines = BatchScript.Write(Sweep with { Resources = resources }, Shared, [3, 17, 20, 21, 22]).Split('\n');
        Assert.Contains("#SBATCH --array=3,17,20-22%16", lines);
        Assert.Contains("#SBATCH --partition=short", lines);
        Assert.Contains("#SBATCH --time=2:00:00", lines);
        Assert.Contains("#SBATCH --account=desk", lines);
        Assert.Contains("#SBATCH --cpus-per-task=4", lines);
        Assert.Contains("#SBATCH --mem=4G", lines);
        Assert.Contains("#SBATCH --qos=low", lines);
        // The index stays that of all 64 shards.
        Assert.Contains(lines, line => line.Contains("--shard \"$SLURM_ARRAY_TASK_ID/64\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Blanks_quotes_and_percent_signs_reach_the_program_as_they_are()
    {
        var script = BatchScript.Write(
            Sweep with { StartFolder = "/home/a b", Arguments = ["--parameters", "name:it's $HOME"] },
            new ShardFolder("/shared/50% off"), [0]);
        Assert.Contains("#SBATCH --chdir=\"/home/a b\"\n", script, StringComparison.Ordinal);
        Assert.Contains("#SBATCH --output=\"/shared/50%% off/logs/shard-%a.log\"\n", script, StringComparison.Ordinal);
        Assert.Contains("--parameters 'name:it'\\''s $HOME'", script, StringComparison.Ordinal);
        Assert.Contains("--output '/shared/50% off/'", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("short\nrm -rf /")]
    [InlineData("sho\"rt")]
    public void A_value_that_would_leave_its_line_is_refused(string partition) =>
        Assert.Throws<TuningException>(
            () => BatchScript.Write(Sweep with { Resources = new BatchResources { Partition = partition } }, Shared, [0]));
}
