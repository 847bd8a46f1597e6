namespace Backtests.Tuning.Sweep;

/// <summary>
/// Runs many lanes over one contract. A backtest whose entries don't depend on what is tuned is a chain of questions "which exit comes
/// first?", each
/// answered by search; see <see cref="LaneRunner"/>.
/// </summary>
public static class SweepKernel
{
    private const int LanesAtATime = 16;

    /// <summary>Runs all lanes; the results stand in the lanes' order, the same whatever the number of threads.</summary>
    /// <param name="contract">What they share.</param>
    /// <param name="lanes">What differs.</param>
    /// <param name="threads">How many run at a time; 0 for one a processor.</param>
    /// <param name="done">Told how many more lanes are done, from several threads.</param>
    /// <param name="cancellation">Ends the sweep between lanes.</param>
    /// <exception cref="OperationCanceledException">The cancellation was asked for.</exception>
    public static LaneResult[] Run(
        SweepContract contract, IReadOnlyList<SweepLane> lanes, int threads = 0, Action<int>? done = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(lanes);
        var tables = new ExitTables(contract, lanes, threads > 0 ? threads : Environment.ProcessorCount);
        var results = new LaneResult[lanes.Count];
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount, CancellationToken = cancellation,
        };
        Parallel.For(0, (lanes.Count + LanesAtATime - 1) / LanesAtATime, parallel, () => new LaneRunner(contract, tables), (chunk, _, runner) =>
        {
            var end = Math.Min(lanes.Count, (chunk + 1) * LanesAtATime);
            for (var n = chunk * LanesAtATime; n < end; n++) results[n] = runner.Run(lanes[n]);
            done?.Invoke(end - chunk * LanesAtATime);
            return runner;
        }, _ => { });
        return results;
    }

    /// <summary>
    /// The equity of every lane at the end of each day (UTC): lane after lane, a value a day. Returns of days, for what asks how a result
    /// came about.
    /// </summary>
    /// <param name="contract">What the lanes share.</param>
    /// <param name="lanes">The lanes.</param>
    /// <param name="threads">How many run at a time; 0 for one a processor.</param>
    /// <param name="cancellation">Ends it between lanes.</param>
    public static (int Days, double[] Equity) DailyEquity(
        SweepContract contract, IReadOnlyList<SweepLane> lanes, int threads = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(lanes);
        var ends = DayEnds(contract.Columns);
        var equity = new double[lanes.Count * ends.Length];
        var tables = new ExitTables(contract, lanes, threads > 0 ? threads : Environment.ProcessorCount);
        var parallel = new ParallelOptions
        {
            MaxDegreeOfParallelism = threads > 0 ? threads : Environment.ProcessorCount, CancellationToken = cancellation,
        };
        Parallel.For(0, lanes.Count, parallel, () => new LaneRunner(contract, tables), (lane, _, runner) =>
        {
            runner.Run(lanes[lane], null, new EquityCurve(ends, equity.AsSpan(lane * ends.Length, ends.Length)));
            return runner;
        }, _ => { });
        return (ends.Length, equity);
    }

    private static int[] DayEnds(Columns.PriceColumns columns)
    {
        List<int> ends = [];
        for (var row = 0; row < columns.Rows; row++)
            if (row == columns.Rows - 1 || columns.EndOf(row).TimeOfDay == TimeSpan.Zero) ends.Add(row);
        return [.. ends];
    }

    /// <summary>Runs one lane and keeps its trades.</summary>
    public static (LaneResult Result, IReadOnlyList<SweepTrade> Trades) RunOne(SweepContract contract, SweepLane lane)
    {
        ArgumentNullException.ThrowIfNull(contract);
        List<SweepTrade> trades = [];
        var result = new LaneRunner(contract, new ExitTables(contract, [lane], 1)).Run(lane, trades);
        return (result, trades);
    }
}
