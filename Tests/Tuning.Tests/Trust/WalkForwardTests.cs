using Backtests.Tuning.Trust;

namespace Backtests.Tuning.Tests.Trust;

public sealed class WalkForwardTests
{
    // Two lanes over six days: A is good on the first three days, B on the last three.
    private static readonly DailyReturns Turn = new(2, 6, [0.02, 0.03, 0.02, -0.01, -0.02, -0.01, -0.01, -0.02, -0.01, 0.05, 0.04, 0.06]);

    [Fact]
    public void Each_step_trades_the_lane_that_was_best_before_it()
    {
        var outcome = WalkForward.Run(Turn, trainDays: 2, testDays: 2, isAnchored: false);

        // Days 0-1: A, traded on days 2-3: 1.02 * 0.99. Days 2-3: A has 0.02, -0.01: mean 0.005 over 0.0212: 0.236; B has -0.01, 0.05: 0.02
        // over 0.0424:
        // 0.471: B, traded on days 4-5: 1.04 * 1.06.
        Assert.Equal([0, 1], outcome.Steps.Select(step => step.Lane));
        Assert.Equal([2, 4], outcome.Steps.Select(step => step.FirstDay));
        Assert.Equal(1.02 * 0.99 * 1.04 * 1.06, outcome.Growth, 12);
    }

    [Fact]
    public void Anchored_steps_learn_from_the_first_day_on()
    {
        // Days 0-3: A has 0.02, 0.03, 0.02, -0.01 (mean 0.015), B -0.01, -0.02, -0.01, 0.05 (mean 0.0025): A stays, and loses.
        var outcome = WalkForward.Run(Turn, trainDays: 2, testDays: 2, isAnchored: true);
        Assert.Equal([0, 0], outcome.Steps.Select(step => step.Lane));
        Assert.Equal(1.02 * 0.99 * 0.98 * 0.99, outcome.Growth, 12);
    }

    [Fact]
    public void Days_to_come_change_no_choice()
    {
        // No look-ahead: with the last two days turned round, the steps before them are the same.
        var other = Turn with { Values = [.. Turn.Values] };
        (other.Values[4], other.Values[5], other.Values[10], other.Values[11]) = (9, 9, -0.9, -0.9);
        Assert.Equal(
            WalkForward.Run(Turn, 2, 2, false).Steps.Select(step => step.Lane), WalkForward.Run(other, 2, 2, false).Steps.Select(step => step.Lane));
    }

    [Fact]
    public void Too_few_days_are_refused() => Assert.Throws<TuningException>(() => WalkForward.Run(Turn, 6, 1, true));

    [Fact]
    public void Returns_are_of_the_equity_before()
    {
        var returns = DailyReturns.From(100, 3, [110, 99, 99, 50, 0, 0]);
        Assert.Equal([0.1, -0.1, 0, -0.5, -1, 0], returns.Values.Select(value => Math.Round(value, 12)));
    }

    [Fact]
    public void A_lane_that_follows_the_market_has_its_beta_and_no_alpha()
    {
        double[] market = [0.01, -0.02, 0.03, 0.01, -0.01, 0.02, -0.03, 0.015];
        var twice = MarketExposure.Of([.. market.Select(value => 2 * value)], market);
        Assert.Equal(2d, twice.Beta, 12);
        Assert.Equal(0d, twice.Alpha, 12);
        var shifted = MarketExposure.Of([.. market.Select((value, n) => 0.5 * value + 0.01 + (n % 2 == 0 ? 1e-4 : -1e-4))], market);
        Assert.Equal(0.5, shifted.Beta, 2);
        Assert.Equal(0.01, shifted.Alpha, 3);
        Assert.InRange(shifted.AlphaProbability, 0d, 1e-6);
    }
}
