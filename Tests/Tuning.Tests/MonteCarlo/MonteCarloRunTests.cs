using System.Text.Json;
using System.Text.Json.Serialization;
using Backtests.Margin;
using Backtests.Tuning.MonteCarlo;

namespace Backtests.Tuning.Tests.MonteCarlo;

public sealed class MonteCarloRunTests
{
    private static readonly JsonSerializerOptions Numbers = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    [Fact]
    public void The_seed_decides_and_the_number_of_threads_does_not()
    {
        var one = Run(1, seed: 7);

        Assert.Equal(one, Run(4, seed: 7));
        Assert.NotEqual(one, Run(1, seed: 8));
    }

    [Fact]
    public void Modes_are_compared_path_by_path()
    {
        var columns = GeneratedBars.Walk(1_440, 0, 0.002, seed: 3);
        var result = MonteCarloRun.Run(GeneratedBars.Hold(columns, [20m], 0.5m), Settings(0, 1));

        var (isolated, cross) = (result.Cells[0], result.Cells[1]);
        Assert.Equal(isolated.Alike, cross.Alike);
        Assert.Equal(1, isolated.Better!.Value + cross.Better!.Value + isolated.Alike!.Value, 12);
        // Isolated loses its half, cross all: a path on which only isolated dies may turn round, one on which both die is better isolated.
        Assert.True(isolated.Better > 0 && cross.Better > 0);
        Assert.Equal(0, cross.EndEquity.P5);
        Assert.Equal(500, isolated.EndEquity.P5, 2);
        Assert.Equal(0.5 * isolated.LiquidationProbability, isolated.MeanLost, 5);
    }

    [Fact]
    public void A_single_mode_has_nothing_to_beat()
    {
        var columns = GeneratedBars.Walk(1_440, 0, 0.002, seed: 3);
        var cell = MonteCarloRun.Run(GeneratedBars.Hold(columns, [20m], 0.5m, [MarginMode.Cross]), Settings(0, 1)).Cells[0];

        Assert.Null(cell.Better);
        Assert.Null(cell.Alike);
    }

    [Fact]
    public void Progress_ends_at_every_path_done()
    {
        var (fraction, paths, told) = (0d, 0d, new Lock());
        MonteCarloRun.Run(GeneratedBars.Hold(GeneratedBars.Walk(1_440, 0, 0.002, 3), [5m], 0.5m), Settings(2, 1), (part, done) =>
        {
            lock (told) (fraction, paths) = (Math.Max(fraction, part), Math.Max(paths, done));
        });

        // 40 paths, and for each of 20 histories as many as make up ten times its day.
        Assert.Equal((1d, 40d + 20 * 10), (fraction, paths));
    }

    [Fact]
    public void A_cancelled_run_ends()
    {
        using var cancelled = new CancellationTokenSource();
        var @case = GeneratedBars.Hold(GeneratedBars.Walk(1_440, 0, 0.002, 3), [5m], 0.5m);

        Assert.ThrowsAny<OperationCanceledException>(
            () => MonteCarloRun.Run(@case, Settings(2, 1), (_, done) => Cancel(done), cancelled.Token));

        void Cancel(double done)
        {
            if (done >= 5) cancelled.Cancel();
        }
    }

    [Theory]
    [InlineData(5, 0.2, 0.05, null, "monte-carlo: 5 paths are out of range; give 20 to 1000000")]
    [InlineData(50, 1.2, 0.05, null, "ruin: 120% is out of range; give percents above 0 and below 100")]
    [InlineData(50, 0.2, 0.0, null, "liquidation-limit: 0% is out of range; give percents above 0 and below 100")]
    [InlineData(50, 0.2, 0.05, 20_000, "monte-carlo: paths of 28800000 bars don't fit into memory; give a shorter --horizon or longer --bars")]
    public void A_setting_out_of_range_is_one_line(int paths, double ruin, double limit, int? days, string expected)
    {
        var settings = new MonteCarloSettings { Paths = paths, RuinLevel = ruin, LiquidationLimit = limit, HorizonDays = days };

        var error = Assert.Throws<TuningException>(
            () => MonteCarloRun.Run(GeneratedBars.Hold(GeneratedBars.Walk(1_440, 0, 0.002, 3), [5m], 0.5m), settings));
        Assert.Equal(expected, error.Message);
    }

    private static string Run(int threads, ulong seed) => JsonSerializer.Serialize(
        Pure(MonteCarloRun.Run(GeneratedBars.Hold(GeneratedBars.Walk(1_440, 0, 0.002, 3), [2m, 10m, 50m], 0.5m), Settings(threads, seed))), Numbers);

    private static object Pure(MonteCarloResult result) => new { result.MeanBlock, result.Cells, result.Findings };

    private static MonteCarloSettings Settings(int threads, ulong seed) =>
        new() { Paths = 40, Histories = 20, HorizonDays = 1, Seed = seed, Threads = threads };
}
