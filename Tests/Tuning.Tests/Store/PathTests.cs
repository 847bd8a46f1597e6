using Backtests.Margin;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Paths;
using Backtests.Tuning.Tests.Sweep;
using QuantConnect;
using QuantConnect.Data;

namespace Backtests.Tuning.Tests.Store;

public sealed class PathTests
{
    private static readonly string[] Axes = ["leverage=3,25,75", "stop-loss=none,0.3,2", "take-profit=none,1", "margin=isolated,cross"];

    [Theory]
    [InlineData("1", "")]
    [InlineData("2", "slippage-bps=2.5;margin-percent=50;entry-delay-minutes=2")]
    public void The_kernel_and_whole_runs_give_the_same_columns(string seed, string more)
    {
        using var market = new WildMarket(int.Parse(seed, System.Globalization.CultureInfo.InvariantCulture));
        var given = more.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => (pair.Split('=')[0], pair.Split('=')[1]));
        var options = SweepSubjects.Options<EmaSignalAlgorithm>(market, [("fast-period", "3"), ("slow-period", "8"), ("signal-minutes", "5"), .. given]);
        var plan = SweepSubjects.Plan(Axes);

        var (kernel, engine) = (PathChooser.Choose(options, plan), PathChooser.Choose(options, plan, engineOnly: true));

        Assert.Equal("kernel", kernel.Path.Name);
        Assert.StartsWith("two runs of the engine gave the same ", kernel.Reason, StringComparison.Ordinal);
        Assert.Equal(("engine", "whole runs were asked for"), (engine.Path.Name, engine.Reason));
        var points = Enumerable.Range(0, plan.Count).Select(n => plan[n]).ToArray();
        var (fast, whole) = (Run(kernel, points), Run(engine, points));
        for (var n = 0; n < points.Length; n++) Same(points[n], whole[n], fast[n]);
        // Or the comparison says little.
        Assert.Contains(fast, outcome => outcome.Liquidations > 0);
        Assert.Contains(fast, outcome => outcome.Wins > 3);
    }

    [Fact]
    public void Signals_that_look_at_the_account_are_found_out()
    {
        using var market = new WildMarket(1);

        var choice = PathChooser.Choose(
            SweepSubjects.Options<LooksAtTheAccountAlgorithm>(market), SweepSubjects.Plan("leverage=5,20,50", "stop-loss=0.3,1"));

        Assert.Equal("engine", choice.Path.Name);
        Assert.StartsWith(
            "the signals depend on what is swept: with leverage 5, stop-loss 1% they differ, ", choice.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_signal_algorithm_and_what_the_kernel_has_not_runs_whole()
    {
        using var market = new WildMarket(1);
        var plan = SweepSubjects.Plan("leverage=5,20");

        Assert.Equal(
            ("engine", "HoldLongAlgorithm is not a signal algorithm, so that its entries may depend on what is swept"),
            Of(PathChooser.Choose(SweepSubjects.Options<Strategies.Baselines.HoldLongAlgorithm>(market), plan)));
        Assert.Equal(
            ("engine", "insurance-fund-usdt is set"),
            Of(PathChooser.Choose(SweepSubjects.Options<EmaSignalAlgorithm>(market, ("insurance-fund-usdt", "5")), plan)));
        Assert.Equal(
            ("engine", "a position limit or a gross leverage cap is set"),
            Of(PathChooser.Choose(SweepSubjects.Options<EmaSignalAlgorithm>(market, ("gross-leverage-cap", "5")), plan)));
    }

    [Fact]
    public void A_lane_that_fails_says_why_and_the_others_go_on()
    {
        using var market = new WildMarket(1);
        var plan = SweepSubjects.Plan("leverage=5,900");
        var choice = PathChooser.Choose(SweepSubjects.Options<EmaSignalAlgorithm>(market), plan, engineOnly: true);

        var outcomes = Run(choice, [plan[0], plan[1]]);

        Assert.Null(outcomes[0].Failure);
        Assert.StartsWith("MarginException: ", outcomes[1].Failure, StringComparison.Ordinal);
        Assert.Null(outcomes[1].EndEquity);
    }

    private static (string Name, string Reason) Of(PathChoice choice) => (choice.Path.Name, choice.Reason);

    private static IReadOnlyList<LaneOutcome> Run(PathChoice choice, IReadOnlyList<SweepPoint> points) =>
        choice.Path.Run(0, choice.Subject.Days, points, 2, _ => { }, default);

    private static void Same(SweepPoint point, LaneOutcome engine, LaneOutcome kernel)
    {
        Assert.Null(engine.Failure);
        Assert.Equal((engine.Trades, engine.Wins, engine.Liquidations), (kernel.Trades, kernel.Wins, kernel.Liquidations));
        Near(engine.EndEquity, kernel.EndEquity, nameof(engine.EndEquity));
        Near(engine.Growth, kernel.Growth, nameof(engine.Growth));
        Near(engine.Sharpe, kernel.Sharpe, nameof(engine.Sharpe));
        Near(engine.MaxDrawdown, kernel.MaxDrawdown, nameof(engine.MaxDrawdown));
        Near(engine.LiquidationLoss, kernel.LiquidationLoss, nameof(engine.LiquidationLoss));
        Near(engine.Fees, kernel.Fees, nameof(engine.Fees));
        Near(engine.Funding, kernel.Funding, nameof(engine.Funding));

        void Near(double? expected, double? actual, string what) => Assert.True(
            expected is null == actual is null && Math.Abs((expected ?? 0d) - (actual ?? 0d)) <= 1e-7 * Math.Max(1d, Math.Abs(expected ?? 0d)),
            $"{point}: {what} {expected} on the engine, {actual} by the kernel");
    }

    /// <summary>Enters only while nothing is open.</summary>
    public sealed class LooksAtTheAccountAlgorithm : SignalAlgorithm
    {
        /// <inheritdoc />
        protected override void InitializeSignals()
        {
        }

        /// <inheritdoc />
        protected override void FindSignals(Slice slice)
        {
            if (UtcTime.Minute % 10 == 0 && !Portfolio.Invested) Signal(Perpetuals[0], 1);
        }
    }
}
