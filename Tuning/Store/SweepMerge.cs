using System.Globalization;

namespace Backtests.Tuning.Store;

/// <summary>Joins the shards of a sweep to the file that one process would have made, byte for byte.</summary>
public static class SweepMerge
{
    private const int RowsAtATime = 4_096;

    /// <summary>Joins shards.</summary>
    /// <param name="files">The shards' files, in any order. One that is given twice does no harm.</param>
    /// <param name="output">The sweep's file.</param>
    /// <returns>How many lanes it holds.</returns>
    /// <exception cref="TuningException">The files are of different sweeps or divisions; the message names both and what
    /// differs.</exception>
    /// <exception cref="MissingShardsException">Shards or lanes are missing. Nothing was written.</exception>
    public static long Run(IReadOnlyList<string> files, string output)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Count == 0) throw new TuningException("merge: name the shards' files");
        var shards = Collect(files);
        var (header, of) = (shards.Values.First().Header, shards.Values.First().Header.Shard!.Value.Of);
        Require(shards, of, header.Lanes);

        var working = output + SweepRun.Unfinished;
        using var alone = SweepLock.Take(output);
        using (var first = SweepStore.Open(shards[0].File))
        {
            using var store = SweepStore.Create(working, first.Header() with { Shard = null }, first.Inputs(), first.Tape());
            foreach (var (_, shard) in shards)
            {
                using var part = SweepStore.Open(shard.File);
                foreach (var rows in part.Rows().Chunk(RowsAtATime)) store.Add(rows);
            }
            store.Publish(output);
        }
        SweepStore.Delete(working);
        return header.Lanes;
    }

    private static SortedDictionary<int, (string File, SweepHeader Header, long Count)> Collect(IReadOnlyList<string> files)
    {
        SortedDictionary<int, (string File, SweepHeader Header, long Count)> shards = [];
        SweepHeader? first = null;
        foreach (var file in files)
        {
            using var store = SweepStore.Open(file);
            var header = store.Header();
            if (header.Shard is not var (number, of)) throw new TuningException($"{file}: is a whole sweep, not a shard of one");
            first ??= header;
            if (header.Id != first.Id)
            {
                using var other = SweepStore.Open(files[0]);
                var differences = store.Inputs().DifferencesFrom(other.Inputs());
                throw new TuningException($"{file}: is of another sweep than {files[0]}: {string.Join("; ", differences.Take(3))}");
            }
            if (of != first.Shard!.Value.Of) throw new TuningException($"{file}: is a shard of {of}, {files[0]} one of {first.Shard.Value.Of}");
            var count = store.Count();
            // Of two runs of a shard the more complete one; whole ones are the same.
            if (!shards.TryGetValue(number, out var known) || known.Count < count) shards[number] = (file, header, count);
        }
        return shards;
    }

    private static void Require(SortedDictionary<int, (string File, SweepHeader Header, long Count)> shards, int of, long lanes)
    {
        List<string> missing = [];
        var absent = Enumerable.Range(0, of).Where(number => !shards.ContainsKey(number)).ToArray();
        if (absent.Length > 0)
        {
            var (from, to) = SweepRun.PartOf(lanes, (absent[0], of));
            missing.Add(string.Create(CultureInfo.InvariantCulture,
                $"{(absent.Length == 1 ? "shard" : "shards")} {Ranges(absent)} of {of} ({(absent.Length == 1 ? $"lanes {from} to {to - 1}" : "first lane " + from)})"));
        }
        foreach (var (number, shard) in shards)
        {
            var (from, to) = SweepRun.PartOf(lanes, (number, of));
            if (shard.Count == to - from) continue;
            using var store = SweepStore.Open(shard.File);
            var there = store.LanesOf(0).ToHashSet();
            missing.Add($"lanes {Ranges([.. Enumerable.Range((int)from, (int)(to - from)).Where(lane => !there.Contains(lane))])} of {shard.File}");
        }
        if (missing.Count > 0) throw new MissingShardsException($"missing: {string.Join("; ", missing)}");
    }

    private static string Ranges(IReadOnlyList<int> numbers)
    {
        List<string> ranges = [];
        for (var n = 0; n < numbers.Count;)
        {
            var start = n;
            while (n + 1 < numbers.Count && numbers[n + 1] == numbers[n] + 1) n++;
            ranges.Add(start == n ? $"{numbers[start]}" : $"{numbers[start]}-{numbers[n]}");
            n++;
        }
        return string.Join(", ", ranges);
    }
}
