using System.Diagnostics;
using System.Globalization;
using Backtests.Margin;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;
using QuantConnect;

namespace Backtests.Benchmarks;

/// <summary>How many leveraged one-year backtests a sweep makes per second: <c>backtests-bench sweep</c>.</summary>
internal static class SweepBenchmark
{
    private const int SignalCount = 2_000;
    private const decimal Cash = 10_000m;

    /// <summary>Prints backtests per second on one thread and on all.</summary>
    public static void Run(string data, int runs)
    {
        MarketFiles.Write(data, 1, BenchmarkAlgorithm.FirstDay, days: 365);
        var clock = Stopwatch.StartNew();
        var contract = Contract(data);
        Console.WriteLine(Line($"reading a year of {contract.Columns.Rows:N0} minutes into columns: {clock.Elapsed.TotalSeconds:0.00} s"));
        Console.WriteLine("lanes                                           threads   backtests/s   per CPU second   trades/CPU s   liquidated  wall ms");
        foreach (var (name, lanes) in Cases())
        {
            foreach (var threads in (int[])[1, Environment.ProcessorCount])
            {
                SweepKernel.Run(contract, lanes, threads);
                var (times, process) = (new double[runs], Process.GetCurrentProcess());
                var before = process.TotalProcessorTime;
                LaneResult[] results = [];
                for (var run = 0; run < runs; run++)
                {
                    clock.Restart();
                    results = SweepKernel.Run(contract, lanes, threads);
                    times[run] = clock.Elapsed.TotalSeconds;
                }
                process.Refresh();
                var cpu = (process.TotalProcessorTime - before).TotalSeconds / runs;
                Array.Sort(times);
                var seconds = times[runs / 2];
                var (trades, liquidations) = (results.Sum(result => (long)result.Trades), results.Sum(result => (long)result.Liquidations));
                Console.WriteLine(Line(
                    $"{name,-47} {threads,7} {lanes.Length / seconds,13:N0} {lanes.Length / cpu,17:N0} {trades / cpu,14:N0} {liquidations,12:N0} {1000 * seconds,8:0.0}"));
            }
        }
        Console.WriteLine(Line($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
    }

    private static IEnumerable<(string Name, SweepLane[] Lanes)> Cases()
    {
        yield return ("20 stops x 10 targets, isolated 10x", Grid([10m]));
        yield return ("20 stops x 10 targets, isolated 50x", Grid([50m]));
        yield return ("20 stops x 10 targets x 50 leverages, isolated", Grid([.. Enumerable.Range(1, 50).Select(each => (decimal)each)]));
        yield return ("20 stops x 10 targets x 50 leverages, cross",
            [.. Grid([.. Enumerable.Range(1, 50).Select(each => (decimal)each)]).Select(lane => lane with { Mode = MarginMode.Cross })]);
    }

    private static SweepLane[] Grid(decimal[] leverages)
    {
        List<SweepLane> lanes = [];
        foreach (var leverage in leverages)
            for (var stop = 1; stop <= 20; stop++)
                for (var target = 1; target <= 10; target++)
                {
                    lanes.Add(new SweepLane
                    {
                        Leverage = leverage, StopLoss = stop * 0.0025m, TakeProfit = target * 0.005m, MarginPart = 0.05m,
                    });
                }
        return [.. lanes];
    }

    private static SweepContract Contract(string data)
    {
        var symbol = Symbol.Create(MarketFiles.Symbols[0], SecurityType.CryptoFuture, Market.Binance);
        var columns = PriceColumnsReader.Read(data, symbol, BenchmarkAlgorithm.FirstDay, BenchmarkAlgorithm.FirstDay.AddDays(364));
        var venue = new VenueCatalog(Path.Combine(data, "venues")).Load("binance-usdm");
        var random = new Random(7);
        var rows = new SortedSet<int>();
        while (rows.Count < SignalCount) rows.Add(random.Next(1, columns.Rows - 1));
        var directions = rows.Select(_ => (sbyte)(random.Next(2) * 2 - 1)).ToArray();
        var signals = new SignalRows([.. rows], directions, [.. rows.Select(_ => 1d)]);
        var sweepVenue = new SweepVenue(venue, columns, 0.001m, before: BeforeFirstTiers.ExtendEarliest);
        return new SweepContract(columns, sweepVenue, signals, 0.1m, Cash);
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
