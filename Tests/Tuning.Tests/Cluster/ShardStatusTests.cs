using Backtests.Tuning.Cluster;

namespace Backtests.Tuning.Tests.Cluster;

public sealed class ShardStatusTests
{
    // What squeue of Slurm 22.05 printed while a node of two was being lost.
    private const string Queue = """
        3|PENDING||Resources
        4|PENDING||Resources
        1|COMPLETING|node2|JobLaunchFailure
        2|RUNNING|node1|None
        0|COMPLETED|node1|None
        5|FAILED|node2|JobLaunchFailure
        """;

    [Fact]
    public void The_queue_tells_state_node_and_reason()
    {
        var tasks = ArrayTask.ParseQueue(Queue);
        Assert.Equal(6, tasks.Count);
        Assert.Equal(new ArrayTask(3, "PENDING", "", "Resources"), tasks[0]);
        Assert.Equal(new ArrayTask(2, "RUNNING", "node1", ""), tasks[3]);
        Assert.Equal(
            [TaskPhase.Waiting, TaskPhase.Waiting, TaskPhase.Running, TaskPhase.Running, TaskPhase.Completed, TaskPhase.Failed],
            tasks.Select(task => task.Phase));
    }

    [Fact]
    public void Accounting_tells_how_tasks_ended_that_the_queue_has_forgotten()
    {
        // The columns are those of sacct's manual; tasks that wait together are one line there, and no single task.
        var tasks = ArrayTask.ParseAccounting(
            "13_0|COMPLETED|node1\n13_1|CANCELLED by 1000|None assigned\n13_2|TIMEOUT|node2\n13_[3-9]|PENDING|None assigned\n");
        Assert.Equal(
            [new ArrayTask(0, "COMPLETED", "node1", ""), new ArrayTask(1, "CANCELLED", "", ""), new ArrayTask(2, "TIMEOUT", "node2", "")],
            tasks);
        Assert.Equal(TaskPhase.Failed, tasks[1].Phase);
    }

    [Fact]
    public void A_result_counts_as_done_whatever_the_queue_says()
    {
        var shards = ShardStatus.Of(8, [0, 2], ArrayTask.ParseQueue(Queue));
        Assert.Equal(
            [
                ShardState.Done, ShardState.Running, ShardState.Done, ShardState.Waiting, ShardState.Waiting, ShardState.Failed,
                ShardState.Missing, ShardState.Missing,
            ],
            shards.Select(shard => shard.State));
        Assert.Equal("FAILED (JobLaunchFailure)", shards[5].Why);
        Assert.Equal("no task is known", shards[6].Why);
    }

    [Fact]
    public void A_task_that_ended_well_without_a_result_is_missing() =>
        Assert.Equal("the task ended without a result", ShardStatus.Of(1, [], ArrayTask.ParseQueue("0|COMPLETED|node1|None"))[0].Why);

    [Fact]
    public void A_second_array_takes_the_place_of_the_first_but_a_task_under_way_counts_more()
    {
        var (failed, waits) = (new ArrayTask(0, "FAILED", "node1", ""), new ArrayTask(0, "PENDING", "", "Priority"));
        Assert.Equal(ShardState.Waiting, ShardStatus.Of(1, [], [failed, waits])[0].State);
        Assert.Equal(ShardState.Waiting, ShardStatus.Of(1, [], [waits, failed])[0].State);
        Assert.Equal("TIMEOUT", ShardStatus.Of(1, [], [failed, new ArrayTask(0, "TIMEOUT", "node2", "")])[0].Why);
    }

    [Theory]
    [InlineData(new int[] { }, "")]
    [InlineData(new[] { 5 }, "5")]
    [InlineData(new[] { 0, 1, 2, 3 }, "0-3")]
    [InlineData(new[] { 0, 2, 3, 7 }, "0,2-3,7")]
    public void Numbers_are_written_as_ranges(int[] numbers, string text) => Assert.Equal(text, ShardList.Text(numbers));
}
