using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.MonteCarlo;

/// <summary>Runs every lane on one path after another. Not thread safe; one a thread.</summary>
internal sealed class PathRunner
{
    private readonly MonteCarloCase _case;
    private readonly int[] _ends;
    private readonly double[] _equity;

    public PathRunner(MonteCarloCase @case, int length)
    {
        _case = @case;
        Bars = new int[length];
        _ends = HourEnds(length, @case.Source.Minutes);
        _equity = new double[_ends.Length];
    }

    /// <summary>The bars of the next path, to be written before it is run.</summary>
    public int[] Bars { get; }

    /// <summary>Runs all lanes on the path that <see cref="Bars"/> draw.</summary>
    public void Run(PathOutcomes outcomes, int path)
    {
        var columns = _case.Source.Path(Bars);
        var signals = _case.HoldDirection == 0 ? _case.Source.Signals(Bars) : new SignalRows([0], [(sbyte)_case.HoldDirection], [1d]);
        var contract = new SweepContract(columns, _case.Venue, signals, _case.TickSize, _case.InitialCash, _case.FavourableFirst);
        var runner = new LaneRunner(contract, new ExitTables(contract, _case.Lanes, 1));
        var start = (double)_case.InitialCash;
        for (var lane = 0; lane < _case.Lanes.Count; lane++)
        {
            var result = runner.Run(_case.Lanes[lane], null, new EquityCurve(_ends, _equity));
            var (peak, lowest, drawdown) = (start, start, 0d);
            foreach (var equity in _equity)
            {
                if (equity > peak) peak = equity;
                else if (peak - equity > drawdown * peak) drawdown = (peak - equity) / peak;
                if (equity < lowest) lowest = equity;
            }
            outcomes.Set(
                lane, path, result.EndEquity / start, lowest / start, drawdown, result.LiquidationLoss / start, result.Liquidations);
        }
    }

    private static int[] HourEnds(int length, int minutes)
    {
        var every = Math.Max(1, 60 / minutes);
        List<int> ends = new(length / every + 1);
        for (var row = every - 1; row < length; row += every) ends.Add(row);
        if (ends is not [.., var last] || last != length - 1) ends.Add(length - 1);
        return [.. ends];
    }
}
