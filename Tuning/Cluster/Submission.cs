using Newtonsoft.Json;

namespace Backtests.Tuning.Cluster;

/// <summary>A job array that was handed over.</summary>
/// <param name="Id">The array's job id.</param>
/// <param name="Cluster">The cluster, where Slurm named one; else null.</param>
/// <param name="Shards">Its shards, as <see cref="ShardList"/> writes them.</param>
public sealed record SubmittedJob(string Id, string? Cluster, string Shards);

/// <summary>What was submitted for a folder: one sweep, in one or more job arrays.</summary>
public sealed record Submission
{
    /// <summary>How many shards the sweep has.</summary>
    public required int Shards { get; init; }

    /// <summary>The folder that the tasks start in, which relative paths of the arguments refer to.</summary>
    public required string StartFolder { get; init; }

    /// <summary>The program and its first arguments.</summary>
    public required IReadOnlyList<string> Program { get; init; }

    /// <summary>The sweep's options, without the shard and the output.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>What the scheduler was asked for.</summary>
    public required BatchResources Resources { get; init; }

    /// <summary>The arrays, the newest last.</summary>
    public required IReadOnlyList<SubmittedJob> Jobs { get; init; }

    /// <summary>Whether another submission is of the same sweep, in the same shards.</summary>
    public bool IsSameSweep(Submission other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Shards == other.Shards && StartFolder == other.StartFolder && Arguments.SequenceEqual(other.Arguments);
    }

    /// <summary>Reads what was submitted for a folder; null when nothing was.</summary>
    /// <exception cref="TuningException">The file can't be read.</exception>
    public static Submission? Read(string file)
    {
        if (!File.Exists(file)) return null;
        try
        {
            var read = JsonConvert.DeserializeObject<Submission>(File.ReadAllText(file));
            if (read is { Shards: > 0, StartFolder: not null, Program.Count: > 0, Arguments: not null,
                Resources: not null, Jobs: not null })
                return read;
        }
        catch (JsonException)
        {
            // Said below, with the file's name.
        }
        throw new TuningException($"{file}: is not what `backtests sweep submit` wrote; remove it and submit again");
    }

    /// <summary>Writes it: whole beside the file first, then in its place.</summary>
    public void Write(string file)
    {
        var temporary = file + ".tmp";
        File.WriteAllText(temporary, JsonConvert.SerializeObject(this, Formatting.Indented) + "\n");
        File.Move(temporary, file, overwrite: true);
    }
}
