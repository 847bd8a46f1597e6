using Backtests.Tuning.Cluster;

namespace Backtests.Tuning.Tests.Cluster;

public sealed class ShardNumberTests
{
    [Theory]
    [InlineData("0/1", 0, 1)]
    [InlineData("3/64", 3, 64)]
    [InlineData("63/64", 63, 64)]
    public void A_shard_is_an_index_from_0_and_a_count(string text, int number, int of) =>
        Assert.Equal(new ShardNumber(number, of), ShardNumber.Parse(text, _ => null));

    [Theory]
    [InlineData("env", "SLURM_ARRAY_TASK_ID=3,SLURM_ARRAY_TASK_COUNT=64,SLURM_ARRAY_TASK_MIN=0,SLURM_ARRAY_TASK_MAX=63", "3/64")]
    [InlineData("env/64", "SLURM_ARRAY_TASK_ID=17,SLURM_ARRAY_TASK_COUNT=2,SLURM_ARRAY_TASK_MIN=3,SLURM_ARRAY_TASK_MAX=17", "17/64")]
    [InlineData("env/8", "JOB_COMPLETION_INDEX=7", "7/8")]
    [InlineData("env", "AWS_BATCH_JOB_ARRAY_INDEX=0,AWS_BATCH_JOB_ARRAY_SIZE=12", "0/12")]
    [InlineData("env/12", "AWS_BATCH_JOB_ARRAY_INDEX=11", "11/12")]
    [InlineData("env", "BATCH_TASK_INDEX=2,BATCH_TASK_COUNT=5", "2/5")]
    public void A_task_of_an_array_finds_its_shard_in_its_environment(string text, string variables, string shard) =>
        Assert.Equal(shard, ShardNumber.Parse(text, Environment(variables)).ToString());

    [Theory]
    [InlineData("3", "", "not K/N")]
    [InlineData("-1/4", "", "not K/N")]
    [InlineData("1/4/2", "", "not K/N")]
    [InlineData("4/4", "", "the last one of 4 is 3")]
    [InlineData("0/0", "", "out of range")]
    [InlineData("env", "", "no task of an array")]
    [InlineData("env", "JOB_COMPLETION_INDEX=7", "Kubernetes tells no task how many there are; give --shard env/N")]
    [InlineData("env", "AWS_BATCH_JOB_ARRAY_INDEX=7", "AWS_BATCH_JOB_ARRAY_SIZE is not set")]
    [InlineData("env/4", "JOB_COMPLETION_INDEX=4", "JOB_COMPLETION_INDEX is 4 of 4")]
    [InlineData("env/4", "JOB_COMPLETION_INDEX=x", "JOB_COMPLETION_INDEX of Kubernetes is 'x'")]
    [InlineData("env/4", "JOB_COMPLETION_INDEX=1,BATCH_TASK_INDEX=2", "JOB_COMPLETION_INDEX and BATCH_TASK_INDEX are set")]
    // A second submission of what was missing: two tasks, but not two shards.
    [InlineData(
        "env", "SLURM_ARRAY_TASK_ID=17,SLURM_ARRAY_TASK_COUNT=2,SLURM_ARRAY_TASK_MIN=3,SLURM_ARRAY_TASK_MAX=17",
        "2 tasks, which are not 0-1")]
    public void What_names_no_shard_is_refused(string text, string variables, string message) =>
        Assert.Contains(
            message,
            Assert.Throws<TuningException>(() => ShardNumber.Parse(text, Environment(variables))).Message, StringComparison.Ordinal);

    private static Func<string, string?> Environment(string variables)
    {
        var all = variables.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(each => each.Split('='))
            .ToDictionary(each => each[0], each => each[1]);
        return name => all.GetValueOrDefault(name);
    }
}
