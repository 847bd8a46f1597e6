using Backtests.Engine;
using Backtests.Margin;
using Backtests.Tuning.Comparison;
using Backtests.Tuning.Metrics;
using Backtests.Tuning.Tests.TinyMarket;

namespace Backtests.Tuning.Tests;

public sealed class ModeComparisonTests : IDisposable
{
    private readonly TinyMarketFolder _market = new();

    public void Dispose() => _market.Dispose();

    [Fact]
    public void Cross_survives_the_fall_that_liquidates_the_isolated_position()
    {
        // One BTC at 50,000: taker fee 0.05 % = 25 USDT, which leaves a wallet of 5,975. The fall to 47,000 costs 3,000.
        // Isolated at 25x: margin 2,000, liquidated below (50,000 - 2,000) / (1 - 0.004) = 48,192.77: the margin is lost,
        // 5,975 - 2,000 = 3,975.
        // Cross: (50,000 - 5,975) / 0.996 = 44,201.81 is not reached; 5,975 - 3,000 = 2,975, of which Lean's portfolio value takes off what
        // it would cost to close, 0.05 % of 47,000 = 23.50.
        var rows = Run([25m], null);

        var (isolated, cross) = (MetricsOf(rows[0]), MetricsOf(rows[1]));
        Assert.Equal((1, 2_000m, 3_975m), (isolated.Liquidations, isolated.LiquidationLoss, isolated.EndEquity));
        Assert.Equal((0, 0m, 2_951.5m), (cross.Liquidations, cross.LiquidationLoss, cross.EndEquity));
        Assert.Equal(25m, isolated.TradingFees);
        Assert.Equal(-2_025m / 6_000m, isolated.NetProfit, 12);
        Assert.Equal(3_048.5m / 6_000m, cross.MaxDrawdown, 12);
        // At 47,000: 0.004 * 47,000 = 188 over 2,975. The isolated margin of 2,000 is used up by the loss of 3,000.
        Assert.Equal(188m / 2_975m, cross.WorstMarginRatio!.Value, 12);
        Assert.True(isolated.WorstMarginRatio >= 1m);
        Assert.Null(isolated.EndedEarly);
    }

    [Fact]
    public void At_ten_times_both_modes_survive_and_end_alike()
    {
        // Isolated margin 5,000: liquidation at 45,000 / 0.996 = 45,180.72, below the low of 47,000.
        Assert.All(Run([10m], null), row => Assert.Equal((0, 2_951.5m), (MetricsOf(row).Liquidations, MetricsOf(row).EndEquity)));
    }

    [Fact]
    public void A_stop_loss_nearer_than_the_liquidation_price_saves_the_position()
    {
        // Stop at 49,000, liquidation at 48,192.77, and the bar comes down from 50,000.
        var isolated = MetricsOf(Run([25m], 2m)[0]);

        Assert.Equal(0, isolated.Liquidations);
        Assert.Equal(2, isolated.Orders);
    }

    [Fact]
    public void The_outcome_does_not_depend_on_the_number_of_threads() =>
        Assert.Equal(Run([5m, 10m, 25m], null, threads: 1), Run([5m, 10m, 25m], null, threads: 4));

    [Fact]
    public void A_run_that_fails_is_a_row_of_its_own_and_spoils_no_other()
    {
        var rows = Run([3m, 10m], null);

        Assert.All(rows.Take(2), row => Assert.Equal("three is refused", row.Failure?.Message));
        Assert.All(rows.Skip(2), row => Assert.Null(row.Failure));
    }

    [Fact]
    public void Nothing_is_written()
    {
        var report = $"{nameof(OneBitcoinAlgorithm)}-liquidations.json";
        File.Delete(report);

        Run([25m], null);

        Assert.False(File.Exists(report));
    }

    [Fact]
    public void The_progress_ends_at_all_runs_done()
    {
        var last = (Fraction: 0.0, Runs: 0.0);

        ModeComparison.Run(Options, Grid([10m], null), threads: 2, (fraction, runs) => last = (fraction, runs));

        Assert.Equal((1.0, 2.0), last);
    }

    [Fact]
    public void A_cancelled_comparison_ends_at_once()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
            ModeComparison.Run(Options with { Cancellation = cancelled.Token }, Grid([10m], null)));
    }

    private BacktestOptions Options => new() { Factory = () => new OneBitcoinAlgorithm(), DataFolder = _market.Path };

    private IReadOnlyList<ComparisonRow> Run(decimal[] leverages, decimal? stopLossPercent, int threads = 0) =>
        ModeComparison.Run(Options, Grid(leverages, stopLossPercent), threads);

    private static ComparisonGrid Grid(decimal[] leverages, decimal? stopLossPercent) =>
        new(leverages, [stopLossPercent], [MarginMode.Isolated, MarginMode.Cross]);

    private static RunMetrics MetricsOf(ComparisonRow row)
    {
        Assert.Null(row.Failure);
        return row.Metrics!;
    }
}
