using Backtests.Strategies.Signals;
using Backtests.Tuning.Sampling;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;
using Backtests.Tuning.Tests.Sweep;
using Backtests.Tuning.Trust;

namespace Backtests.Tuning.Tests.Trust;

public sealed class TrustCheckTests : IDisposable
{
    private const int Days = 12;
    private static readonly TrustSettings Settings = new() { Blocks = 6, Draws = 39 };
    private readonly WildMarket _market = new(21, Days);

    public void Dispose() => _market.Dispose();

    [Fact]
    public void Signals_that_know_the_future_survive()
    {
        var contract = Contract((columns, row) => columns.Mark.Close[row + 120] > columns.Mark.Close[row] ? 1 : -1);
        var report = Check(contract, 120);

        Assert.True(report.Survives, report.Verdict);
        Assert.StartsWith("The result survives", report.Verdict, StringComparison.Ordinal);
        Assert.Equal(1d / 40d, report.RandomDirections.Probability, 12);
        Assert.True(report.DeflatedSharpe > 0.95);
        Assert.True(report.Market.Alpha > 0);
    }

    [Fact]
    public void Signals_at_random_do_not()
    {
        var random = new SplitMix64(9);
        var contract = Contract((_, _) => random.Below(2) * 2 - 1);
        var report = Check(contract, 120);

        Assert.False(report.Survives);
        Assert.StartsWith("The result does not survive", report.Verdict, StringComparison.Ordinal);
        Assert.True(report.RandomDirections.Probability > 0.05);
    }

    [Fact]
    public void The_same_question_gets_the_same_answer()
    {
        var contract = Contract((_, row) => row % 2 * 2 - 1);
        Assert.Equal(Check(contract, 60).Verdict, Check(contract, 60).Verdict);
    }

    [Fact]
    public void Too_few_days_are_refused()
    {
        var contract = Contract((_, _) => 1);
        var error = Assert.Throws<TuningException>(() => TrustCheck.Of(Variants(contract), Lanes(60), settings: new TrustSettings { Blocks = 16 }));
        Assert.Contains("12 days are too few", error.Message, StringComparison.Ordinal);
    }

    private static TrustReport Check(SweepContract contract, int hold) => TrustCheck.Of(Variants(contract), Lanes(hold), [3, 2], Settings);

    private static SweepLane[] Lanes(int hold) =>
    [
        .. from stop in (decimal[])[0.1m, 0.2m, 0.3m]
           from part in (decimal[])[0.1m, 0.2m]
           select new SweepLane { Leverage = 1m, StopLoss = stop, MarginPart = part, MaxHoldMinutes = hold, SlippageBasisPoints = 1m },
    ];

    private SweepContract Contract(Func<PriceColumns, int, int> direction)
    {
        var columns = SweepMarket.Contract(_market.Path, [], Days, 10_000m).Columns;
        List<TradeSignal> signals = [];
        for (var row = 60; row + 200 < columns.Rows; row += 150)
            signals.Add(new TradeSignal(columns.EndOf(row), "BTCUSDT", direction(columns, row), 1m));
        return SweepMarket.Contract(_market.Path, signals, Days, 10_000m);
    }

    private static TrustVariants Variants(SweepContract contract) => new(contract, contract with { Venue = contract.Venue.AtCost(2) }, null);
}
