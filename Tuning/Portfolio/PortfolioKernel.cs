using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Portfolio;

/// <summary>
/// Runs many lanes over several contracts on one wallet, cross or isolated. What <see cref="SweepKernel"/> is for one contract; see
/// <see cref="PortfolioRunner"/>.
/// </summary>
public static class PortfolioKernel
{
    private const int LanesAtATime = 4;

    /// <summary>Runs all lanes; the results stand in the lanes' order, the same whatever the number of threads.</summary>
    /// <param name="portfolio">What they share.</param>
    /// <param name="lanes">What differs. Leverage, size and exits are those of every contract.</param>
    /// <param name="threads">How many run at a time; 0 for one a processor.</param>
    /// <param name="done">Told how many more lanes are done, from several threads.</param>
    /// <param name="cancellation">Ends the sweep between lanes.</param>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public static LaneResult[] Run(
        PortfolioContract portfolio, IReadOnlyList<SweepLane> lanes, int threads = 0, Action<int>? done = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(lanes);
        var parallel = Parallelism(threads, cancellation);
        var tables = new PortfolioTables(portfolio, lanes, parallel.MaxDegreeOfParallelism);
        var results = new LaneResult[lanes.Count];
        Parallel.For(0, (lanes.Count + LanesAtATime - 1) / LanesAtATime, parallel, () => new PortfolioRunner(portfolio, tables), (chunk, _, runner) =>
        {
            var end = Math.Min(lanes.Count, (chunk + 1) * LanesAtATime);
            for (var n = chunk * LanesAtATime; n < end; n++) results[n] = runner.Run(lanes[n]);
            done?.Invoke(end - chunk * LanesAtATime);
            return runner;
        }, _ => { });
        return results;
    }

    /// <summary>The equity of every lane at the end of each day (UTC), open positions at the mark: lane after lane, a value a
    /// day.</summary>
    /// <param name="portfolio">What the lanes share.</param>
    /// <param name="lanes">The lanes.</param>
    /// <param name="threads">How many run at a time; 0 for one a processor.</param>
    /// <param name="cancellation">Ends it between lanes.</param>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public static (int Days, double[] Equity) DailyEquity(
        PortfolioContract portfolio, IReadOnlyList<SweepLane> lanes, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ArgumentNullException.ThrowIfNull(lanes);
        var columns = portfolio.Contracts[0].Columns;
        var ends = Enumerable.Range(0, columns.Rows).Where(row => row == columns.Rows - 1 || columns.EndOf(row).TimeOfDay == TimeSpan.Zero).ToArray();
        var equity = new double[lanes.Count * ends.Length];
        var parallel = Parallelism(threads, cancellation);
        var tables = new PortfolioTables(portfolio, lanes, parallel.MaxDegreeOfParallelism);
        Parallel.For(0, lanes.Count, parallel, () => new PortfolioRunner(portfolio, tables), (lane, _, runner) =>
        {
            runner.Run(lanes[lane], null, ends, equity.AsSpan(lane * ends.Length, ends.Length));
            return runner;
        }, _ => { });
        return (ends.Length, equity);
    }

    /// <summary>Runs one lane and keeps its trades, in the order in which they ended; those still open come last.</summary>
    public static (LaneResult Result, IReadOnlyList<PortfolioTrade> Trades) RunOne(PortfolioContract portfolio, SweepLane lane)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        List<PortfolioTrade> trades = [];
        var result = new PortfolioRunner(portfolio, new PortfolioTables(portfolio, [lane], 1)).Run(lane, trades);
        return (result, trades);
    }

    private static ParallelOptions Parallelism(int threads, CancellationToken cancellation) => new()
    {
        MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount, CancellationToken = cancellation,
    };
}
