using Backtests.Engine;
using Backtests.Margin;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;
using QuantConnect;
using Xunit.Abstractions;

namespace Backtests.Tuning.Tests.Sweep;

public sealed class EngineEqualityTests(ITestOutputHelper output)
{
    private const int Days = 2;

    [Theory]
    [InlineData(1, true, true, 600_000)]
    [InlineData(2, true, true, 600_000)]
    [InlineData(3, true, false, 600_000)]
    [InlineData(4, false, true, 600_000)]
    [InlineData(5, false, false, 600_000)]
    public void The_kernel_trades_as_the_engine_does(int seed, bool hasQuotes, bool hasMarks, int startTicks)
    {
        // A day more than is run: what lies behind the end must not be seen.
        using var market = new WildMarket(seed, Days + 1, hasQuotes, hasMarks, startTicks);
        var random = new Random(seed);
        var signals = RandomSignals(random, 120);
        var file = Path.Combine(market.Path, "signals.csv");
        using (var writer = new StreamWriter(file)) SignalFile.Write(writer, signals);
        var lanes = Enumerable.Range(0, 200).Select(_ => RandomLane(random)).ToArray();
        const decimal cash = 10_000m;

        var contract = SweepMarket.Contract(market.Path, signals, Days, cash);
        var engine = new (decimal Equity, List<EngineTrade> Trades)[lanes.Length];
        Parallel.For(0, lanes.Length, n => engine[n] = EngineLane.Run(market.Path, file, lanes[n], Days, cash));

        var reasons = new Dictionary<ExitReason, int>();
        for (var n = 0; n < lanes.Length; n++)
        {
            var (result, trades) = SweepKernel.RunOne(contract, lanes[n]);
            Compare(contract, lanes[n], engine[n].Trades, trades);
            Assert.True(
                Math.Abs((double)engine[n].Equity - result.EndEquity) <= 1e-9 * Math.Max(1d, Math.Abs(result.EndEquity)),
                $"{lanes[n]}: equity {engine[n].Equity} on the engine, {result.EndEquity} by the kernel");
            foreach (var trade in trades) reasons[trade.Reason] = reasons.GetValueOrDefault(trade.Reason) + 1;
        }
        foreach (var (reason, count) in reasons) output.WriteLine($"{reason}: {count}");
        // Every way to end a position must have occurred, or the comparison says little.
        Assert.All(Enum.GetValues<ExitReason>(), reason => Assert.True(reasons.GetValueOrDefault(reason) > 0, $"no {reason} occurred"));
    }

    private static void Compare(SweepContract contract, SweepLane lane, List<EngineTrade> expected, IReadOnlyList<SweepTrade> actual)
    {
        for (var n = 0; n < Math.Min(expected.Count, actual.Count); n++)
        {
            var (engine, kernel) = (expected[n], actual[n]);
            var same = engine.EntryTime == contract.Columns.EndOf(kernel.EntryRow)
                && (kernel.Reason == ExitReason.EndOfData || engine.ExitTime == contract.Columns.EndOf(kernel.ExitRow))
                && engine.Reason == kernel.Reason
                && Near(engine.Quantity, kernel.Direction * kernel.Quantity)
                && Near(engine.EntryPrice, kernel.EntryPrice)
                && Near(engine.ExitPrice, kernel.ExitPrice);
            Assert.True(same, $"{lane}\ntrade {n}\nengine {engine}\nkernel {contract.Columns.EndOf(kernel.EntryRow):u} {contract.Columns.EndOf(kernel.ExitRow):u} {kernel}");
        }
        Assert.True(expected.Count == actual.Count, $"{lane}: {expected.Count} trades on the engine, {actual.Count} by the kernel");
    }

    private static bool Near(decimal engine, double kernel) => Math.Abs((double)engine - kernel) <= 1e-9 * Math.Abs(kernel);

    private static List<TradeSignal> RandomSignals(Random random, int count)
    {
        var minutes = Enumerable.Range(0, count).Select(_ => random.Next(1, Days * 1440)).Distinct().Order();
        return [.. minutes.Select(minute => new TradeSignal(
            WildMarket.Start.AddMinutes(minute), "BTCUSDT", random.Next(2) * 2 - 1, random.Next(3) == 0 ? 0.5m : 1m))];
    }

    private static SweepLane RandomLane(Random random)
    {
        decimal[] leverages = [1m, 3m, 10m, 25m, 50m, 100m];
        decimal[] distances = [0m, 0m, 0.002m, 0.005m, 0.01m, 0.02m, 0.05m, 0.1m];
        decimal[] parts = [0.02m, 0.1m, 0.5m, 0.9m];
        return new SweepLane
        {
            Mode = random.Next(2) == 0 ? MarginMode.Isolated : MarginMode.Cross,
            Leverage = Pick(leverages),
            StopLoss = Pick(distances),
            TakeProfit = Pick(distances),
            TrailingStop = random.Next(3) == 0 ? Pick(distances) : 0m,
            MaxHoldMinutes = random.Next(3) == 0 ? random.Next(1, 600) : 0,
            MarginPart = Pick(parts),
            HasFixedSize = random.Next(3) == 0,
            SlippageBasisPoints = random.Next(3) == 0 ? 2.5m : 0m,
            EntryDelayMinutes = random.Next(4) == 0 ? random.Next(1, 4) : 0,
        };

        decimal Pick(decimal[] values) => values[random.Next(values.Length)];
    }
}
