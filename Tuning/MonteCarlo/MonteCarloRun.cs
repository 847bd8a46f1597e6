using Backtests.Tuning.Sampling;

namespace Backtests.Tuning.MonteCarlo;

/// <summary>
/// Runs every cell of a comparison on the same paths, drawn from the bars of the data by the stationary bootstrap. Memory is bounded: a
/// path lives as long
/// as its lanes run.
/// </summary>
/// <remarks>Source: D. N. Politis, J. P. Romano, "The Stationary Bootstrap", Journal of the American Statistical Association 89,
/// 1994.</remarks>
public static class MonteCarloRun
{
    private const int MinutesPerDay = 1440;
    private const double MinutesPerYear = 365d * MinutesPerDay;

    // Columns, their negated copies and their indexes; a gigabyte holds two years of minutes on seven threads.
    private const long BytesPerRow = 150;
    private const long MostBytes = 1L << 30;

    // A few paths for each history do: their noise adds a tenth to the variance between histories.
    private const int PathsPerHistory = 10;

    private const long MostOutcomes = 100_000_000;

    private enum Stream : ulong
    {
        Path = 1,
        History = 2,
        PathOfHistory = 3,
        Resample = 4,
    }

    /// <summary>Draws the paths, runs the lanes, and sums up.</summary>
    /// <param name="case">What runs on each path.</param>
    /// <param name="settings">How the paths are drawn.</param>
    /// <param name="progress">Told the fraction that is done, and how many paths; from several threads.</param>
    /// <param name="cancellation">Ends it between paths.</param>
    /// <exception cref="TuningException">A setting is out of range, or a path would be too long or the outcomes too many.</exception>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public static MonteCarloResult Run(
        MonteCarloCase @case, MonteCarloSettings settings, Action<double, double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(settings);
        settings.Validated();
        var source = @case.Source;
        var length = settings.HorizonDays is { } days ? checked((int)((long)days * MinutesPerDay / source.Minutes)) : source.Count;
        var threads = ThreadsFor(settings, length);
        if ((long)settings.Paths * @case.Lanes.Count > MostOutcomes)
            throw new TuningException($"monte-carlo: {settings.Paths} paths of {@case.Lanes.Count} runs are too many; give fewer paths, leverages or stop-losses");

        var block = source.MeanBlock();
        var pathsPerHistory = (int)Math.Max(PathsPerHistory, (long)PathsPerHistory * source.Count / length);
        var told = new PathProgress(settings.Paths + (long)settings.Histories * pathsPerHistory, progress);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };

        var outcomes = new PathOutcomes(@case.Lanes.Count, settings.Paths);
        Parallel.For(0, settings.Paths, parallel, () => new PathRunner(@case, length), (path, _, runner) =>
        {
            new StationaryBootstrap(source.Count, block, SeedOf(settings.Seed, Stream.Path, path)).Draw(runner.Bars);
            runner.Run(outcomes, path);
            told.Add();
            return runner;
        }, _ => { });

        var years = length * (double)source.Minutes / MinutesPerYear;
        var growth = GrowthOfHistories(@case, settings, length, block, pathsPerHistory, years, parallel, told);
        return new MonteCarloResult(
            settings, source.Minutes, source.Count, length, block, @case.InitialCash,
            [.. Enumerable.Range(0, @case.Asked).Select(lane => CellDistribution.Of(@case, outcomes, lane, years, settings.RuinLevel))],
            Findings(@case, settings, outcomes, growth, years, cancellation));
    }

    // Growth of every lane in every history: what the data would have said had it gone otherwise.
    private static double[][] GrowthOfHistories(
        MonteCarloCase @case, MonteCarloSettings settings, int length, double block, int paths, double years, ParallelOptions parallel,
        PathProgress told)
    {
        var (source, growth) = (@case.Source, new double[settings.Histories][]);
        Parallel.For(0, settings.Histories, parallel, () => (Runner: new PathRunner(@case, length), History: new int[source.Count]), (n, _, local) =>
        {
            new StationaryBootstrap(source.Count, block, SeedOf(settings.Seed, Stream.History, n)).Draw(local.History);
            var draws = new StationaryBootstrap(source.Count, block, SeedOf(settings.Seed, Stream.PathOfHistory, n));
            var outcomes = new PathOutcomes(@case.Lanes.Count, paths);
            for (var path = 0; path < paths; path++)
            {
                parallel.CancellationToken.ThrowIfCancellationRequested();
                var bars = local.Runner.Bars;
                draws.Draw(bars);
                for (var bar = 0; bar < bars.Length; bar++) bars[bar] = local.History[bars[bar]];
                local.Runner.Run(outcomes, path);
                told.Add();
            }
            growth[n] = new double[@case.Lanes.Count];
            for (var lane = 0; lane < growth[n].Length; lane++) growth[n][lane] = LeverageSearch.Growth(outcomes.EndEquity(lane), years);
            return local;
        }, _ => { });
        return growth;
    }

    private static LeverageFinding[] Findings(
        MonteCarloCase @case, MonteCarloSettings settings, PathOutcomes outcomes, double[][] histories, double years, CancellationToken cancellation)
    {
        List<LeverageFinding> findings = [];
        var groups = Enumerable.Range(0, @case.Cells.Count).GroupBy(lane => (@case.Cells[lane].StopLossPercent, @case.Cells[lane].Mode));
        foreach (var group in groups)
        {
            var lanes = group.OrderBy(lane => @case.Cells[lane].Leverage).ToArray();
            var leverages = lanes.Select(lane => (double)@case.Cells[lane].Leverage).ToArray();
            var optimum = LeverageSearch.Optimum(leverages, Each(lanes, lane => LeverageSearch.Growth(outcomes.EndEquity(lane), years)));
            var optima = Array.ConvertAll(histories, history => LeverageSearch.Optimum(leverages, Each(lanes, lane => history[lane])));
            var (crossing, crossings) = Crossings(leverages, lanes, outcomes, settings, cancellation);
            findings.Add(new LeverageFinding(
                group.Key.StopLossPercent, group.Key.Mode, @case.Cells[lanes[0]].Leverage, @case.Cells[lanes[^1]].Leverage,
                Estimate(optimum, optima, settings.Confidence), Estimate(crossing, crossings, settings.Confidence)));
        }
        return [.. findings];
    }

    private static (double Value, double[] Resampled) Crossings(
        double[] leverages, int[] lanes, PathOutcomes outcomes, MonteCarloSettings settings, CancellationToken cancellation)
    {
        const int Resamples = 400;
        var paths = outcomes.Paths;
        var liquidated = Array.ConvertAll(lanes, lane => outcomes.Liquidations(lane).ToArray());
        var value = LeverageSearch.Crossing(
            leverages, Array.ConvertAll(liquidated, each => (double)each.Count(count => count > 0) / paths), settings.LiquidationLimit);
        var random = new SplitMix64(SeedOf(settings.Seed, Stream.Resample, 0));
        var (resampled, counts) = (new double[Resamples], new double[lanes.Length]);
        for (var n = 0; n < Resamples; n++)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Clear(counts);
            for (var draw = 0; draw < paths; draw++)
            {
                var path = random.Below(paths);
                for (var lane = 0; lane < counts.Length; lane++)
                    if (liquidated[lane][path] > 0) counts[lane]++;
            }
            for (var lane = 0; lane < counts.Length; lane++) counts[lane] /= paths;
            resampled[n] = LeverageSearch.Crossing(leverages, counts, settings.LiquidationLimit);
        }
        return (value, resampled);
    }

    private static LeverageEstimate Estimate(double value, double[] resampled, double confidence)
    {
        Array.Sort(resampled);
        return new LeverageEstimate(
            value, Percentiles.At(resampled, (1 - confidence) / 2), Percentiles.At(resampled, (1 + confidence) / 2));
    }

    private static double[] Each(int[] lanes, Func<int, double> value) => Array.ConvertAll(lanes, lane => value(lane));

    private static int ThreadsFor(MonteCarloSettings settings, int length)
    {
        var fitting = MostBytes / (length * BytesPerRow);
        if (fitting < 1)
            throw new TuningException($"monte-carlo: paths of {length} bars don't fit into memory; give a shorter --horizon or longer --bars");
        return (int)Math.Min(settings.Threads > 0 ? settings.Threads : Environment.ProcessorCount, fitting);
    }

    // Streams that begin at neighbouring states would be shifts of each other; mixed, they have nothing in common.
    private static ulong SeedOf(ulong seed, Stream stream, long index)
    {
        var mixed = new SplitMix64(seed).Next();
        return new SplitMix64(mixed ^ ((ulong)stream << 56) ^ (ulong)index).Next();
    }

    private sealed class PathProgress(long all, Action<double, double>? report)
    {
        private long _done;

        public void Add()
        {
            var done = Interlocked.Increment(ref _done);
            report?.Invoke((double)done / all, done);
        }
    }
}
