using System.Diagnostics;
using System.Globalization;
using Backtests.Margin;
using Backtests.Tuning.Portfolio;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;
using QuantConnect;

namespace Backtests.Benchmarks;

/// <summary>How fast several contracts on one cross wallet are swept: <c>backtests-bench portfolio</c>.</summary>
/// <remarks>A position-bar is a minute in which a position is open; every one is covered: judged, or passed over with a block that
/// is.</remarks>
internal static class PortfolioBenchmark
{
    private const int Contracts = 4;
    private const decimal Cash = 10_000m;

    /// <summary>Prints position-bars per second on one thread and on all.</summary>
    public static void Run(string data, int runs)
    {
        MarketFiles.Write(data, Contracts, BenchmarkAlgorithm.FirstDay, days: 365);
        var clock = Stopwatch.StartNew();
        var columns = Enumerable.Range(0, Contracts).Select(n => PriceColumnsReader.Read(
            data, Symbol.Create(MarketFiles.Symbols[n], SecurityType.CryptoFuture, Market.Binance), BenchmarkAlgorithm.FirstDay,
            BenchmarkAlgorithm.FirstDay.AddDays(364))).ToArray();
        Console.WriteLine(Line($"reading a year of {Contracts} contracts into columns: {clock.Elapsed.TotalSeconds:0.00} s"));
        Console.WriteLine("lanes (20 stops x 10 targets, or 200 times held)       threads  backtests/s  M position-bars/s  per CPU second  "
            + "M bars each  trades each  liquidated  wall ms");
        foreach (var (name, signals, lanes) in Cases())
        {
            var portfolio = Portfolio(data, columns, signals);
            var bars = lanes.Sum(lane => PortfolioKernel.RunOne(portfolio, lane).Trades
                .Sum(trade => (double)trade.Trade.ExitRow - trade.Trade.EntryRow));
            foreach (var threads in (int[])[1, Environment.ProcessorCount])
            {
                PortfolioKernel.Run(portfolio, lanes, threads);
                var (times, process) = (new double[runs], Process.GetCurrentProcess());
                var before = process.TotalProcessorTime;
                LaneResult[] results = [];
                for (var run = 0; run < runs; run++)
                {
                    clock.Restart();
                    results = PortfolioKernel.Run(portfolio, lanes, threads);
                    times[run] = clock.Elapsed.TotalSeconds;
                }
                process.Refresh();
                var cpu = (process.TotalProcessorTime - before).TotalSeconds / runs;
                Array.Sort(times);
                var seconds = times[runs / 2];
                Console.WriteLine(Line(
                    $"{name,-54} {threads,7} {lanes.Length / seconds,12:N0} {bars / seconds / 1e6,18:N0} {bars / cpu / 1e6,15:N0} ")
                    + Line($"{bars / lanes.Length / 1e6,12:0.00} {results.Average(result => result.Trades),12:N0} ")
                    + Line($"{results.Sum(result => (long)result.Liquidations),11:N0} {1000 * seconds,8:0.0}"));
            }
        }
        Console.WriteLine(Line($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:0} MB"));
    }

    private static IEnumerable<(string Name, int Signals, SweepLane[] Lanes)> Cases()
    {
        yield return ("2,000 signals each, stops to 10 %, cross 5x", 2_000, Grid(5m, 0.05m, 0.005m));
        yield return ("2,000 signals each, stops to 10 %, cross 20x", 2_000, Grid(20m, 0.05m, 0.005m));
        yield return ("2,000 signals each, stops to 1 %, cross 20x", 2_000, Grid(20m, 0.05m, 0.0005m));
        yield return ("500 signals each, stops to 10 %, cross 5x", 500, Grid(5m, 0.05m, 0.005m));
        yield return ("500 signals each, stops to 10 %, isolated 20x", 500,
            [.. Grid(20m, 0.05m, 0.005m).Select(lane => lane with { Mode = MarginMode.Isolated })]);
        yield return ("500 signals each, held a day to a month, cross 3x", 500, [.. Enumerable.Range(1, 200).Select(Held)]);
    }

    private static SweepLane Held(int n) =>
        new() { Mode = MarginMode.Cross, Leverage = 3m, MarginPart = 0.2m, MaxHoldMinutes = 1440 + n * 216 };

    private static SweepLane[] Grid(decimal leverage, decimal part, decimal step)
    {
        List<SweepLane> lanes = [];
        for (var stop = 1; stop <= 20; stop++)
            for (var target = 1; target <= 10; target++)
            {
                lanes.Add(new SweepLane
                {
                    Mode = MarginMode.Cross, Leverage = leverage, StopLoss = stop * step, TakeProfit = target * 2 * step, MarginPart = part,
                });
            }
        return [.. lanes];
    }

    private static PortfolioContract Portfolio(string data, PriceColumns[] columns, int signals)
    {
        var venue = new VenueCatalog(Path.Combine(data, "venues")).Load("binance-usdm");
        var contracts = columns.Select((each, index) =>
        {
            var random = new Random(7 + index);
            var rows = new SortedSet<int>();
            while (rows.Count < signals) rows.Add(random.Next(1, each.Rows - 1));
            var directions = rows.Select(_ => (sbyte)(random.Next(2) * 2 - 1)).ToArray();
            var sweepVenue = new SweepVenue(venue, each, 0.001m, before: BeforeFirstTiers.ExtendEarliest);
            return new SweepContract(each, sweepVenue, new SignalRows([.. rows], directions, [.. rows.Select(_ => 1d)]), 0.1m, Cash);
        });
        return new PortfolioContract([.. contracts], Cash);
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
