using Backtests.Margin;
using Backtests.Margin.Columns;
using BenchmarkDotNet.Attributes;

namespace Backtests.Benchmarks.Margin;

/// <summary>
/// One isolated long of BTCUSDT on Binance at a thousand mark prices, three tiers wide: unrealised profit, tier, maintenance margin and
/// trigger.
/// </summary>
public class PositionCheckBenchmarks
{
    private const int Marks = 1_000;

    private readonly double[] _marks = new double[Marks];
    private readonly decimal[] _exactMarks = new decimal[Marks];
    private MaintenanceSchedule<double> _schedule = null!;
    private MaintenanceSchedule<decimal> _exactSchedule = null!;
    private PositionCheck<double> _check;
    private PositionCheck<decimal> _exactCheck;

    [GlobalSetup]
    public void Setup()
    {
        var walk = new RandomWalk(seed: 7, startTicks: 600_000);
        for (var n = 0; n < Marks; n++)
        {
            _exactMarks[n] = walk.NextBar().Close / 10m;
            _marks[n] = (double)_exactMarks[n];
        }
        var terms = BinanceMargin.Terms("BTCUSDT");
        (_schedule, _exactSchedule) = (terms.ScheduleDouble(), terms.Schedule());
        _check = new(PositionSide.Long, 5, 60_000, 150_000, _schedule);
        _exactCheck = new(PositionSide.Long, 5m, 60_000m, 150_000m, _exactSchedule);
    }

    /// <summary>Double, PositionCheck.</summary>
    [Benchmark(OperationsPerInvoke = Marks)]
    public int DoubleCheck()
    {
        var due = 0;
        foreach (var mark in _marks) due += _check.IsBreached(mark) ? 1 : 0;
        return due;
    }

    /// <summary>Decimal, PositionCheck.</summary>
    [Benchmark(OperationsPerInvoke = Marks)]
    public int DecimalCheck()
    {
        var due = 0;
        foreach (var mark in _exactMarks) due += _exactCheck.IsBreached(mark) ? 1 : 0;
        return due;
    }

    /// <summary>Double, formulas.</summary>
    [Benchmark(OperationsPerInvoke = Marks)]
    public int DoubleFormulas()
    {
        var due = 0;
        foreach (var mark in _marks)
        {
            var equity = 150_000 + UnrealizedProfit.Linear(PositionSide.Long, 5.0, 60_000, mark);
            due += MarginRatio.IsBreached(MaintenanceMargin.Linear(_schedule, 5.0, mark), equity) ? 1 : 0;
        }
        return due;
    }

    /// <summary>Decimal, formulas.</summary>
    [Benchmark(OperationsPerInvoke = Marks)]
    public int DecimalFormulas()
    {
        var due = 0;
        foreach (var mark in _exactMarks)
        {
            var equity = 150_000m + UnrealizedProfit.Linear(PositionSide.Long, 5m, 60_000m, mark);
            due += MarginRatio.IsBreached(MaintenanceMargin.Linear(_exactSchedule, 5m, mark), equity) ? 1 : 0;
        }
        return due;
    }
}
