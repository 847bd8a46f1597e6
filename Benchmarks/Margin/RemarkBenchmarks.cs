using Backtests.Margin;
using Backtests.Margin.Columns;
using BenchmarkDotNet.Attributes;

namespace Backtests.Benchmarks.Margin;

/// <summary>
/// 2,000 positions over all symbols of Binance, long and short, of all sizes, re-marked at one set of prices after another. A check is the
/// unrealised profit, the tier, the maintenance margin and the trigger of one position.
/// </summary>
public class RemarkBenchmarks
{
    private const int Positions = 2_000;
    private const int Steps = 64;

    private readonly double[][] _calm = new double[Steps][];
    private readonly double[][] _wild = new double[Steps][];
    private readonly PositionColumns _columns = new(capacity: Positions);
    private readonly (PositionSide Side, double Size, double Entry, MaintenanceSchedule<double> Schedule)[] _rows =
        new (PositionSide, double, double, MaintenanceSchedule<double>)[Positions];
    private int _step;

    [GlobalSetup]
    public void Setup()
    {
        var walk = new RandomWalk(seed: 11, startTicks: 600_000);
        for (var n = 0; n < Positions; n++)
        {
            var schedule = BinanceMargin.Terms(BinanceMargin.Symbols[n % BinanceMargin.Symbols.Length]).ScheduleDouble();
            var entry = 100 + walk.Below(1_000) / 10.0;
            // Sizes as they are: many small, few large.
            var notional = 100 * Math.Pow(10, walk.Below(50_000) / 10_000.0);
            var side = walk.Below(2) == 0 ? PositionSide.Long : PositionSide.Short;
            _rows[n] = (side, notional / entry, entry, schedule);
            _columns.Add(side, notional / entry, entry, notional, schedule);
        }
        for (var step = 0; step < Steps; step++)
        {
            _calm[step] = new double[Positions];
            _wild[step] = new double[Positions];
            for (var n = 0; n < Positions; n++)
            {
                var before = step == 0 ? _rows[n].Entry : _calm[step - 1][n];
                _calm[step][n] = before * (1 + (walk.Below(201) - 100) / 1e5);
                _wild[step][n] = _rows[n].Entry * (0.75 + walk.Below(1_000) / 2_000.0);
            }
        }
    }

    /// <summary>Cross, marks move by up to 0.1 %.</summary>
    [Benchmark(OperationsPerInvoke = Positions)]
    public bool CrossCalm() => _columns.Remark(_calm[_step++ & (Steps - 1)]).IsBreached(1e9);

    /// <summary>Cross, marks jump by up to 25 %.</summary>
    [Benchmark(OperationsPerInvoke = Positions)]
    public bool CrossWild() => _columns.Remark(_wild[_step++ & (Steps - 1)]).IsBreached(1e9);

    /// <summary>Isolated, the search for a breach that is not there.</summary>
    [Benchmark(OperationsPerInvoke = Positions)]
    public int IsolatedFirstBreach() => _columns.FirstBreach(_calm[_step++ & (Steps - 1)]);

    /// <summary>Cross, formulas one by one.</summary>
    [Benchmark(OperationsPerInvoke = Positions)]
    public bool CrossByFormulas()
    {
        var marks = _calm[_step++ & (Steps - 1)];
        var (profit, margin) = (0.0, 0.0);
        for (var n = 0; n < _rows.Length; n++)
        {
            ref readonly var row = ref _rows[n];
            profit += UnrealizedProfit.Linear(row.Side, row.Size, row.Entry, marks[n]);
            margin += MaintenanceMargin.Linear(row.Schedule, row.Size, marks[n]);
        }
        return MarginRatio.IsBreached(margin, 1e9 + profit);
    }
}
