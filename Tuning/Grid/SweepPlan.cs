using Backtests.Tuning.Sampling;

namespace Backtests.Tuning.Grid;

/// <summary>A grid, and which of its combinations are run in which order.</summary>
public sealed class SweepPlan
{
    /// <summary>By what the number of combinations falls and the period grows from one rung of a halving to the next.</summary>
    public const int Reduction = 3;

    private const int MostLanes = 10_000_000;

    private readonly long[]? _chosen;

    /// <summary>Makes a plan.</summary>
    /// <param name="grid">The combinations.</param>
    /// <param name="search">Which of them.</param>
    /// <param name="lanes">How many of them; null for all, which only a grid and a halving may say.</param>
    /// <param name="seed">Start of the random numbers.</param>
    /// <param name="rungs">Parts of a halving; 1 otherwise.</param>
    /// <exception cref="TuningException">The search and the numbers don't fit.</exception>
    public SweepPlan(SweepGrid grid, SweepSearch search = SweepSearch.Grid, int? lanes = null, ulong seed = 1, int? rungs = null)
    {
        ArgumentNullException.ThrowIfNull(grid);
        (Grid, Search, Seed) = (grid, search, seed);
        if (search == SweepSearch.Grid && lanes is not null)
            throw new TuningException("--lanes: a grid runs all its combinations; add --search random, sobol or halving, or leave it out");
        if (search is SweepSearch.Random or SweepSearch.Sobol && lanes is null)
            throw new TuningException($"--search {search.ToString().ToLowerInvariant()}: say how many combinations to run with --lanes N");
        if (search != SweepSearch.Halving && rungs is not null) throw new TuningException("--rungs: is for --search halving; add that or leave it out");
        if (lanes is < 1) throw new TuningException($"--lanes: {lanes} is not above 0");
        if (rungs is < 2 or > 8) throw new TuningException($"--rungs: {rungs} is out of range; give 2 to 8");
        Rungs = search == SweepSearch.Halving ? rungs ?? 3 : 1;
        var count = Math.Min(lanes ?? grid.Count, grid.Count);
        if (count > MostLanes)
            throw new TuningException(FormattableString.Invariant(
                $"the grid has {grid.Count} combinations, more than the {MostLanes} that one sweep runs; take --search random --lanes N"));
        Count = (int)count;
        if (Count < grid.Count) _chosen = search == SweepSearch.Sobol ? Spread() : Draw();
    }

    /// <summary>All combinations.</summary>
    public SweepGrid Grid { get; }

    /// <summary>Which of them are run.</summary>
    public SweepSearch Search { get; }

    /// <summary>How many are run, on the first rung of a halving.</summary>
    public int Count { get; }

    /// <summary>Start of the random numbers.</summary>
    public ulong Seed { get; }

    /// <summary>How many parts a halving has; 1 for everything else.</summary>
    public int Rungs { get; }

    /// <summary>The combination that is run as number n.</summary>
    public SweepPoint this[int n] => Grid[_chosen?[n] ?? n];

    /// <summary>How many combinations are run on a rung.</summary>
    public int CountOn(int rung)
    {
        var count = Count;
        for (var n = 0; n < rung; n++) count = Math.Max(1, (count + Reduction - 1) / Reduction);
        return count;
    }

    /// <summary>The days of a rung: the last one takes all, each before it a third of the next.</summary>
    /// <param name="rung">0 for the first.</param>
    /// <param name="days">Days of the whole period.</param>
    /// <exception cref="TuningException">The period is too short for so many rungs.</exception>
    public int DaysOn(int rung, int days)
    {
        var part = days;
        for (var n = rung; n < Rungs - 1; n++) part /= Reduction;
        return part > 0 ? part : throw new TuningException($"--rungs: {days} days are too few for {Rungs} rungs; give fewer, or a longer period");
    }

    private long[] Draw()
    {
        var random = new SplitMix64(Seed);
        var chosen = new HashSet<long>(Count);
        // Floyd's way: each set of that size is equally likely, and each draw is used.
        for (var last = Grid.Count - Count; last < Grid.Count; last++)
        {
            var drawn = (long)Math.BigMul(random.Next(), (ulong)last + 1, out _);
            if (!chosen.Add(drawn)) chosen.Add(last);
        }
        return [.. chosen.Order()];
    }

    private long[] Spread()
    {
        var varied = Enumerable.Range(0, Grid.Axes.Count).Where(n => Grid.Axes[n].Values.Count > 1).ToArray();
        var sequence = new SobolSequence(varied.Length);
        var (point, places, chosen) = (new double[varied.Length], new int[Grid.Axes.Count], new HashSet<long>(Count));
        // Points that fall into a cell that is taken are passed over; near the whole grid that would never end.
        for (var tries = 0L; chosen.Count < Count && tries < 64L * Count + 1024; tries++)
        {
            sequence.Next(point);
            for (var n = 0; n < varied.Length; n++) places[varied[n]] = (int)(point[n] * Grid.Axes[varied[n]].Values.Count);
            chosen.Add(Grid.NumberOf(places));
        }
        for (var next = 0L; chosen.Count < Count; next++) chosen.Add(next);
        return [.. chosen.Order()];
    }
}
