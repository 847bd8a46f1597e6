using System.Globalization;

namespace Backtests.Tuning.Cluster;

/// <summary>The folder that all machines of a sweep share, and what lies where in it.</summary>
/// <param name="Path">Its full path.</param>
public sealed record ShardFolder(string Path)
{
    private const string Result = "shard-";
    private const string Extension = ".sqlite";

    /// <summary>The batch script.</summary>
    public string Script => In("sweep.sh");

    /// <summary>What was submitted; see <see cref="Submission"/>.</summary>
    public string Submission => In("submission.json");

    /// <summary>Where the tasks' output goes.</summary>
    public string Logs => In("logs");

    /// <summary>The result of a shard. It is there only when all its lanes are.</summary>
    public string ResultOf(int number) => In(Result + number.ToString(CultureInfo.InvariantCulture) + Extension);

    /// <summary>The results of all shards, as a shell takes them.</summary>
    public string AllResults => In(Result + "*" + Extension);

    /// <summary>The whole sweep, once its shards are joined.</summary>
    public string Whole => In("sweep" + Extension);

    /// <summary>What a shard's tasks print.</summary>
    /// <param name="number">The shard's number, or what stands for it in a script.</param>
    public string LogOf(string number) => System.IO.Path.Combine(Logs, $"{Result}{number}.log");

    /// <summary>The results that are there, by shard.</summary>
    public IReadOnlyDictionary<int, string> Results()
    {
        SortedDictionary<int, string> results = [];
        foreach (var file in Directory.EnumerateFiles(Path, Result + "*" + Extension))
        {
            var number = System.IO.Path.GetFileName(file)[Result.Length..^Extension.Length];
            if (ShardNumber.TryWhole(number, out var shard)) results[shard] = file;
        }
        return results;
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
