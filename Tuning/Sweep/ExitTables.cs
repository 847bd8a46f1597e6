namespace Backtests.Tuning.Sweep;

/// <summary>The exit tables of all lanes: one per delay and slippage, which are what the entry's price depends on.</summary>
internal sealed class ExitTables
{
    private readonly Dictionary<(int Delay, decimal Slippage), (SignalRows Signals, ExitTable Table)> _tables = [];

    /// <summary>Searches every exit that occurs in the lanes.</summary>
    public ExitTables(SweepContract contract, IReadOnlyCollection<SweepLane> lanes, int threads)
    {
        foreach (var group in lanes.GroupBy(Key))
        {
            var signals = contract.Signals.Delayed(group.Key.Delay, contract.Columns.Rows);
            var table = new ExitTable(
                contract.Columns, signals, group.Key.Slippage / 10_000m, contract.TickSize, Distances(group, lane => lane.StopLoss),
                Distances(group, lane => lane.TakeProfit), Distances(group, lane => lane.TrailingStop), threads);
            _tables.Add(group.Key, (signals, table));
        }
    }

    /// <summary>The signals and searches of a lane.</summary>
    public (SignalRows Signals, ExitTable Table) For(in SweepLane lane) => _tables[Key(lane)];

    private static (int Delay, decimal Slippage) Key(SweepLane lane) => (lane.EntryDelayMinutes, lane.SlippageBasisPoints);

    private static decimal[] Distances(IEnumerable<SweepLane> lanes, Func<SweepLane, decimal> distance) =>
        [.. lanes.Select(distance).Where(each => each > 0m).Distinct()];
}
