using Backtests.Margin;
using Backtests.Tuning.MonteCarlo;
using Backtests.Tuning.Sweep.Columns;
using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.Distributions;
using Xunit.Abstractions;

namespace Backtests.Tuning.Tests.MonteCarlo;

public sealed class MonteCarloTheoryTests(ITestOutputHelper output)
{
    [Fact]
    public void A_price_that_stands_still_liquidates_nobody_and_changes_nothing()
    {
        var columns = PriceColumns.Create("BTCUSDT", new DateTime(2025, 3, 3), 3_000, still =>
        {
            for (var row = 0; row < still.Rows; row++) GeneratedBars.Set(still, row, 100, 100, 100, 100);
            return new FundingColumns([], []);
        });

        var result = MonteCarloRun.Run(
            GeneratedBars.Hold(columns, [1m, 10m, 100m], 0.9m), new MonteCarloSettings { Paths = 20, Histories = 20, HorizonDays = 1 });

        Assert.Equal(1d, result.MeanBlock);
        Assert.All(result.Cells, cell =>
        {
            Assert.Equal((0d, 0d, 1d), (cell.LiquidationProbability, cell.RuinProbability, cell.Alike!.Value));
            Assert.Equal(new Percentiles(1_000, 1_000, 1_000, 1_000, 1_000), cell.EndEquity);
            Assert.Equal(0d, cell.GrowthRate);
        });
        Assert.All(result.Findings, finding => Assert.Equal(double.PositiveInfinity, finding.AtLiquidationLimit.Value));
        Assert.All(result.Findings, finding => Assert.Equal(0d, finding.GrowthOptimal.Value));
    }

    [Fact]
    public void Growth_is_largest_near_the_drift_over_the_variance()
    {
        // Kelly for a geometric Brownian motion: f* = mu / sigma², mu the drift of the price, which is that of its logarithm plus sigma² /
        // 2. The bets are
        // short, since a held position is not rebalanced: 1,440 steps of 0.05 % are 1.9 %. With f* = 4 the drift of a step is 4 * 0.0005² =
        // 1e-6.
        const double sigma = 0.0005, kelly = 4;
        var columns = GeneratedBars.Walk(28_800, kelly * sigma * sigma - sigma * sigma / 2, sigma, seed: 5);
        var settings = new MonteCarloSettings { Paths = 6_000, HorizonDays = 1, Histories = 40, Seed = 3 };
        var @case = GeneratedBars.Hold(columns, [1m, 2m, 3m, 4m, 5m, 6m, 8m, 10m], 1m, [MarginMode.Isolated]);

        var result = MonteCarloRun.Run(@case, settings);

        var optimum = Assert.Single(result.Findings).GrowthOptimal;
        output.WriteLine($"{optimum}, block {result.MeanBlock}");
        Assert.InRange(kelly, optimum.From, optimum.To);
        // The mean return of 6,000 paths errs by 0.019 / sqrt(6,000) = 0.00025, which is 0.7 of leverage per 0.019² = 0.00036; three of
        // these.
        Assert.InRange(optimum.Value, kelly - 2.1, kelly + 2.1);
        Assert.True(optimum.To - optimum.From > 1, "twenty days can't tell the drift so well");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void The_probability_of_liquidation_is_that_of_the_reflection_principle(int direction)
    {
        // A driftless walk of the logarithm with deviation s over its time goes beyond b with probability 2 Phi(-|b| / s). Isolated at 10x,
        // rate 0.4 %, no
        // deduction: a long dies at E (1 - 1/10) / (1 - 0.004), a short at E (1 + 1/10) / (1 + 0.004). The entry is at the close of the
        // first of 1,440 bars.
        const double sigma = 0.0025;
        var columns = GeneratedBars.Walk(14_400, 0, sigma, seed: 11);
        const int paths = 4_000;
        var @case = GeneratedBars.Hold(columns, [10m], 0.9m, [MarginMode.Isolated], direction);
        var result = MonteCarloRun.Run(@case, new MonteCarloSettings { Paths = paths, HorizonDays = 1, Histories = 20, Seed = 4 });

        var barrier = direction > 0 ? Math.Log(0.9 / 0.996) : Math.Log(1.1 / 1.004);
        var expected = 2 * Normal.CDF(0, 1, -Math.Abs(barrier) / (sigma * Math.Sqrt(1_439)));
        var cell = Assert.Single(result.Cells);
        output.WriteLine($"{expected} {cell.LiquidationProbability} +- {cell.LiquidationError}, block {result.MeanBlock}");
        Assert.InRange(expected, 0.1, 0.9);
        Assert.Equal(Math.Sqrt(cell.LiquidationProbability * (1 - cell.LiquidationProbability) / paths), cell.LiquidationError, 12);
        // Four standard errors, and a hundredth for what fourteen thousand bars miss of the law that they were drawn from.
        Assert.InRange(cell.LiquidationProbability, expected - 4 * cell.LiquidationError - 0.01, expected + 4 * cell.LiquidationError + 0.01);
    }

    [Fact]
    public void More_leverage_never_makes_a_liquidation_less_likely() => Prop.ForAll(
        Gen.Choose(1, 1_000_000).ToArbitrary(), seed =>
        {
            var columns = GeneratedBars.Walk(1_440, 0, 0.001 + seed % 7 * 0.0005, (ulong)seed);
            var result = MonteCarloRun.Run(
                GeneratedBars.Hold(columns, [2m, 5m, 10m, 20m, 50m, 100m], 0.5m, null, seed % 2 == 0 ? 1 : -1),
                new MonteCarloSettings { Paths = 20, Histories = 20, HorizonDays = 1, Seed = (ulong)seed });
            foreach (var mode in (MarginMode[])[MarginMode.Isolated, MarginMode.Cross])
            {
                var probabilities = result.Cells.Where(cell => cell.Cell.Mode == mode).Select(cell => cell.LiquidationProbability).ToArray();
                Assert.Equal(probabilities.Order(), probabilities);
            }
            // The whole wallet stands behind a cross position, so it outlives the isolated one of the same size.
            foreach (var leverage in result.Cells.GroupBy(cell => cell.Cell.Leverage))
                Assert.True(leverage.Last().LiquidationProbability <= leverage.First().LiquidationProbability);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(20250303UL, 7UL));
}
