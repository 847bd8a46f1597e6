using System.CommandLine;
using System.Globalization;
using Backtests.Launcher.Parsing;
using Backtests.Tuning.Cluster;
using Backtests.Tuning.Grid;

namespace Backtests.Launcher.Sweep;

/// <summary>The options that say what is swept: an option an axis, and which combinations.</summary>
internal sealed class SweepOptions
{
    private readonly Option<string>[] _axes =
        [.. SweepAxis.All.Select(axis => Values.Text($"--{axis.Name}", "VALUES", Describe(axis)))];

    private readonly Option<string> _file = Values.Text("--sweep-file", "FILE", "Sweep in a JSON file; options win over it");
    private readonly Option<string> _search = Values.Text("--search", "KIND", "grid (all), random, sobol or halving [default: grid]");
    private readonly Option<int?> _lanes = Values.One<int?>("--lanes", "N", "Combinations to run, for random, sobol and halving", TryCount, "a whole number from 1");
    private readonly Option<ulong?> _seed = Values.One<ulong?>("--seed", "S", "Seed of a random search [default: 1]", TrySeed, "a whole number from 0");
    private readonly Option<int?> _rungs =
        Values.One<int?>("--rungs", "N", "Parts of a halving: each keeps the best third for a period three times as long [default: 3]", TryCount,
            "a whole number from 2");

    private readonly Option<string> _shard = Values.Text(
        "--shard", "K/N", $"Run part K of N only: {ShardNumber.Allowed}; env takes the index of an array task");

    public Option[] All => [.. _axes, _file, _search, _lanes, _seed, _rungs, _shard];

    /// <summary>The part to run; null for all.</summary>
    public (int Number, int Of)? Shard(ParseResult parsed) =>
        parsed.GetValue(_shard) is { } text && ShardNumber.Parse(text, Environment.GetEnvironmentVariable) is var shard ? (shard.Number, shard.Of) : null;

    /// <summary>What is swept.</summary>
    /// <exception cref="Tuning.TuningException">An axis or the search can't be used.</exception>
    public SweepPlan Plan(ParseResult parsed)
    {
        var file = parsed.GetValue(_file) is { } path ? SweepFile.Read(path) : null;
        var axes = (file?.Axes ?? []).ToDictionary(axis => axis.Axis);
        foreach (var (axis, option) in SweepAxis.All.Zip(_axes))
            if (parsed.GetValue(option) is { } text) axes[axis] = AxisValues.Parse(axis, text, $"--{axis.Name}");
        if (axes.Count == 0)
            throw new UserErrorException("sweep: nothing is varied; give at least one axis, e.g. --leverage 1..50 --stop-loss 0.2%..5%:0.2%");
        var search = parsed.GetValue(_search) is { } word ? SweepFile.ParseSearch(word, "--search") : file?.Search ?? SweepSearch.Grid;
        return new SweepPlan(
            new SweepGrid(axes.Values), search, parsed.GetValue(_lanes) ?? file?.Lanes, parsed.GetValue(_seed) ?? file?.Seed ?? 1,
            parsed.GetValue(_rungs) ?? file?.Rungs);
    }

    /// <summary>The options as they would be written to give the same plan.</summary>
    public static IEnumerable<string> Write(SweepPlan plan)
    {
        foreach (var axis in plan.Grid.Axes) yield return $"--{axis.Axis.Name} {axis}";
        if (plan.Search == SweepSearch.Grid) yield break;
        yield return $"--search {plan.Search.ToString().ToLowerInvariant()}";
        if (plan.Count < plan.Grid.Count || plan.Search != SweepSearch.Halving)
            yield return string.Create(CultureInfo.InvariantCulture, $"--lanes {plan.Count} --seed {plan.Seed}");
        if (plan.Rungs > 1) yield return string.Create(CultureInfo.InvariantCulture, $"--rungs {plan.Rungs}");
    }

    private static string Describe(SweepAxis axis)
    {
        var name = axis.Name switch
        {
            "margin" => "Margin modes",
            "leverage" => "Leverages",
            "stop-loss" => "Stop-losses, percent of the entry price",
            "take-profit" => "Take-profits, percent of the entry price",
            "trailing-stop" => "Trailing stops, percent of the best price",
            "max-hold" => "Longest times in a position",
            "margin-percent" => "Sizes",
            "size-by" => "What sizes follow",
            "slippage-bps" => "Slippages",
            _ => "Delays of the entry",
        };
        return $"{name}: {axis.Help}";
    }

    private static bool TryCount(string text, out int? value)
    {
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0;
        value = count;
        return read;
    }

    private static bool TrySeed(string text, out ulong? value)
    {
        var read = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed);
        value = (ulong)seed;
        return read;
    }
}
