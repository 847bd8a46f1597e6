using Backtests.Tuning.Cluster;

namespace Backtests.Tuning.Tests.Cluster;

public sealed class SubmissionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("backtests-submission-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_was_submitted_is_read_back()
    {
        var file = Path.Combine(_folder, "submission.json");
        var written = new Submission
        {
            Shards = 4, StartFolder = "/home/quant", Program = ["dotnet", "backtests.dll"], Arguments = ["--leverage", "1,2"],
            Resources = new BatchResources { Partition = "short", Processors = 2, Further = ["--qos=low"] },
            Jobs = [new SubmittedJob("13", null, "0-3"), new SubmittedJob("19", "east", "2")],
        };
        written.Write(file);
        var read = Submission.Read(file)!;
        Assert.True(read.IsSameSweep(written));
        Assert.Equal(written.Program, read.Program);
        Assert.Equal(written.Jobs, read.Jobs);
        Assert.Equal(
            ("short", 2, "--qos=low"),
            (read.Resources.Partition, read.Resources.Processors!.Value, read.Resources.Further.Single()));
        Assert.False(read.IsSameSweep(written with { Shards = 5 }));
        Assert.False(read.IsSameSweep(written with { Arguments = ["--leverage", "1,3"] }));
        Assert.Equal([file], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{\"Shards\":0}")]
    public void Another_file_of_that_name_is_refused_by_name(string text)
    {
        var file = Path.Combine(_folder, "submission.json");
        File.WriteAllText(file, text);
        Assert.Contains(file, Assert.Throws<TuningException>(() => Submission.Read(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_submitted_there_is_nothing() => Assert.Null(Submission.Read(Path.Combine(_folder, "submission.json")));

    [Fact]
    public void Only_finished_results_count()
    {
        foreach (var name in new[]
        {
            "shard-0.sqlite", "shard-12.sqlite", "shard-1.sqlite.part", "shard-2.sqlite.77.tmp", "shard-x.sqlite", "sweep.sh",
        })
            File.WriteAllText(Path.Combine(_folder, name), "");
        Assert.Equal([0, 12], new ShardFolder(_folder).Results().Keys);
    }
}
