using Backtests.Strategies.Signals;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Tests.Sweep;

public sealed class DailyEquityTests
{
    [Fact]
    public void The_last_day_ends_with_the_lane_s_equity_and_an_open_position_is_at_the_mark()
    {
        using var market = new WildMarket(11, days: 3);
        List<TradeSignal> signals = [new(WildMarket.Start.AddHours(3), "BTCUSDT", 1, 1m)];
        var contract = SweepMarket.Contract(market.Path, signals, 3, 10_000m);
        SweepLane[] lanes = [new() { Leverage = 1m, MarginPart = 0.5m }, new() { Leverage = 1m, MarginPart = 0.5m, MaxHoldMinutes = 60 }];

        var (days, equity) = SweepKernel.DailyEquity(contract, lanes);
        var results = SweepKernel.Run(contract, lanes);

        Assert.Equal(3, days);
        Assert.Equal(results[0].EndEquity, equity[2]);
        Assert.Equal(results[1].EndEquity, equity[5]);
        // The one that was closed after an hour stands still from the first midnight on.
        Assert.Equal(equity[3], equity[4]);
        Assert.Equal(equity[3], equity[5]);

        // The other one at the first midnight: what was paid for it, funding of 21 hours, and the profit at the mark of the last bar.
        var (_, trades) = SweepKernel.RunOne(contract, lanes[0]);
        var (quantity, entry) = (trades[0].Quantity, trades[0].EntryPrice);
        var funding = 0d;
        for (var n = 0; n < contract.Columns.Funding.Count; n++)
        {
            var row = contract.Columns.Funding.Row(n);
            if (row > trades[0].EntryRow && row <= 1_439) funding += quantity * contract.Columns.Funding.Between(n, n + 1);
        }
        var fee = quantity * entry * contract.Venue.TakerFee;
        Assert.Equal(10_000d - fee + funding + quantity * (contract.Columns.Mark.Close[1_439] - entry), equity[0], 6);
    }
}
