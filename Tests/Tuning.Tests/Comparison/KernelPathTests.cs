using System.Globalization;
using Backtests.Engine;
using Backtests.Margin;
using Backtests.Strategies.Baselines;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Comparison;
using Backtests.Tuning.MonteCarlo;
using Backtests.Tuning.Tests.Sweep;
using Backtests.Tuning.Tests.TinyMarket;
using QuantConnect.Algorithm;

namespace Backtests.Tuning.Tests.Comparison;

public sealed class KernelPathTests : IDisposable
{
    private readonly WildMarket _market = new(21, days: 2);

    public void Dispose() => _market.Dispose();

    [Fact]
    public void Signals_are_searched_and_come_to_what_the_engine_does()
    {
        var file = WriteSignals();
        var common = Options(() => new SignalTapeAlgorithm(), ("signals", file), ("take-profit-percent", "3"), ("margin-percent", "20"));

        var result = AllTheSame(common, new ComparisonGrid([3m, 10m, 40m], [null, 1m, 4m], [MarginMode.Isolated, MarginMode.Cross]));

        Assert.Equal("", result.WhyNoKernel);
        Assert.Equal("14 of 18 runs are searched by the sweep kernel, which repeats 4 runs of the engine to 1e-9.", result.PathTaken);
    }

    [Fact]
    public void A_held_position_is_one_signal()
    {
        var common = Options(() => new HoldShortAlgorithm(), ("margin-percent", "20"), ("initial-cash-usdt", "5000"));

        var result = AllTheSame(common, new ComparisonGrid([1m, 5m, 20m, 40m], [null, 0.37m, 1.13m, 3m], [MarginMode.Isolated, MarginMode.Cross]));

        Assert.Equal("28 of 32 runs are searched by the sweep kernel, which repeats 4 runs of the engine to 1e-9.", result.PathTaken);
        Assert.True(result.Kernel!.IsHold);
    }

    [Fact]
    public void A_held_position_that_the_venue_reduces_is_the_engine_s()
    {
        // Half of 10,000,000 at 20x is 100,000,000 of notional, far above the first tier: the venue reduces it, and what is left is held
        // on.
        var common = Options(() => new HoldLongAlgorithm(), ("margin-percent", "50"), ("initial-cash-usdt", "10000000"));
        var grid = new ComparisonGrid([2m, 15m, 18m, 20m], [null], [MarginMode.Isolated, MarginMode.Cross]);

        var result = ModeComparison.Compare(common, grid);

        var byEngine = ModeComparison.Run(common, grid);
        Assert.Equal(byEngine.Select(row => row.Metrics!.Liquidations), result.Rows.Select(row => row.Metrics!.Liquidations));
        foreach (var (row, engine) in result.Rows.Zip(byEngine))
            Assert.Equal((double)engine.Metrics!.EndEquity, (double)row.Metrics!.EndEquity, 1e-9 * 10_000_000);
    }

    [Fact]
    public void Other_strategies_run_on_the_engine_and_the_reason_is_told()
    {
        using var tiny = new TinyMarketFolder();
        var common = new BacktestOptions { Factory = () => new OneBitcoinAlgorithm(), DataFolder = tiny.Path };

        var result = ModeComparison.Compare(common, new ComparisonGrid([5m, 10m], [null], [MarginMode.Isolated, MarginMode.Cross]));

        Assert.Null(result.Kernel);
        Assert.Equal(
            "All 4 runs are whole runs of the engine: the entries of OneBitcoinAlgorithm may depend on the account.", result.PathTaken);
        Assert.All(result.Rows, row => Assert.Equal(ComparisonPath.Engine, row.Path));
    }

    [Fact]
    public void Paths_are_drawn_by_the_minute_for_signals_and_by_the_hour_for_a_position_without_a_stop()
    {
        var grid = new ComparisonGrid([2m, 5m], [null], [MarginMode.Isolated, MarginMode.Cross]);
        var held = ModeComparison.Compare(Options(() => new HoldLongAlgorithm(), ("initial-cash-usdt", "2000")), grid).Kernel!;
        var large = ModeComparison.Compare(Options(() => new HoldLongAlgorithm()), grid).Kernel!;
        var signals = ModeComparison.Compare(Options(() => new SignalTapeAlgorithm(), ("signals", WriteSignals())), grid).Kernel!;
        var settings = new MonteCarloSettings();

        Assert.Equal(60, MonteCarloCase.Of(held, grid, settings).Source.Minutes);
        Assert.Equal(1, MonteCarloCase.Of(signals, grid, settings).Source.Minutes);
        // 10,000 * 0.9 * 5 is near the end of the first tier, 50,000: the venue may reduce it before it takes it over.
        Assert.Equal(1, MonteCarloCase.Of(large, grid, settings).Source.Minutes);
        var stopped = new ComparisonGrid([2m, 5m], [null, 1m], [MarginMode.Isolated]);
        Assert.Equal(1, MonteCarloCase.Of(held, stopped, settings).Source.Minutes);
        var error = Assert.Throws<TuningException>(() => MonteCarloCase.Of(held, stopped, settings with { BarMinutes = 60 }));
        Assert.Equal("bars: a stop fills no better than at the close of its bar; give --bars minute", error.Message);
    }

    // Every cell on both paths: what the table shows must not depend on which was taken.
    private static ComparisonResult AllTheSame(BacktestOptions common, ComparisonGrid grid)
    {
        var result = ModeComparison.Compare(common, grid);
        var byEngine = ModeComparison.Run(common, grid);
        Assert.True(byEngine.Sum(row => row.Metrics!.Liquidations) > 0, "nothing was liquidated");
        foreach (var (row, engine) in result.Rows.Zip(byEngine))
        {
            var (a, b) = (engine.Metrics!, row.Metrics!);
            Assert.Equal(engine.Cell, row.Cell);
            Near(a.EndEquity, b.EndEquity, 1e-5);
            Near(a.LiquidationLoss, b.LiquidationLoss, 1e-5);
            Near(a.TradingFees, b.TradingFees, 1e-5);
            Near(a.Funding, b.Funding, 1e-5);
            Near(a.FundPaid ?? 0m, b.FundPaid ?? a.FundPaid ?? 0m, 1e-5);
            Near((decimal)(a.GrowthRate ?? -1), (decimal)(b.GrowthRate ?? -1), 1e-6);
            // The engine's account is open for an instant more or less at the ends of the run.
            Near((decimal)a.Exposure, (decimal)b.Exposure, 0.001);
            Near(a.MaxDrawdown, b.MaxDrawdown, 0.02);
            Assert.Equal(a.Liquidations, b.Liquidations);
            if (a.Liquidations == 0)
            {
                Near(a.WorstMarginRatio ?? 0m, b.WorstMarginRatio ?? 0m, 1e-6);
                Near(a.ClosestDistance ?? 0m, b.ClosestDistance ?? 0m, 1e-6);
            }

            void Near(decimal expected, decimal actual, double within) => Assert.True(
                Math.Abs((double)(expected - actual)) <= within, $"{row.Cell}, {row.Path}: {expected} on the engine, {actual}\n{a}\n{b}");
        }
        return result;
    }

    private string WriteSignals()
    {
        var random = new Random(4);
        var signals = Enumerable.Range(0, 40).Select(_ => random.Next(1, 2 * 1440)).Distinct().Order()
            .Select(minute => new TradeSignal(WildMarket.Start.AddMinutes(minute), "BTCUSDT", random.Next(2) * 2 - 1, 1m));
        var file = Path.Combine(_market.Path, "signals.csv");
        using var writer = new StreamWriter(file);
        SignalFile.Write(writer, signals);
        return file;
    }

    private BacktestOptions Options(Func<QCAlgorithm> factory, params (string Name, string Value)[] more)
    {
        var parameters = new Dictionary<string, string>
        {
            ["symbols"] = "BTCUSDT",
            ["start-date"] = WildMarket.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["end-date"] = WildMarket.Start.AddDays(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["initial-cash-usdt"] = "10000",
        };
        foreach (var (name, value) in more) parameters[name] = value;
        return new BacktestOptions { Factory = factory, DataFolder = _market.Path, Parameters = parameters };
    }
}
