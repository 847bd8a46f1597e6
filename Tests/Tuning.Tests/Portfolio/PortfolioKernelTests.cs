using Backtests.Margin;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Portfolio;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Tests.Sweep;

namespace Backtests.Tuning.Tests.Portfolio;

public sealed class PortfolioKernelTests
{
    private const decimal Cash = 10_000m;

    [Fact]
    public void One_contract_alone_is_what_the_kernel_for_one_contract_makes_of_it()
    {
        using var market = PortfolioMarket.Write(31, 1, 1);
        var random = new Random(31);
        List<TradeSignal> signals = [];
        for (var minute = 5; minute < 1_400; minute += random.Next(5, 40))
            signals.Add(new TradeSignal(WildMarket.Start.AddMinutes(minute), "BTCUSDT", random.Next(2) * 2 - 1, 1m));
        var portfolio = PortfolioMarket.Contract(market.Path, signals, 1, 1, Cash);
        SweepLane[] lanes =
        [
            .. from mode in (MarginMode[])[MarginMode.Isolated, MarginMode.Cross]
               from leverage in (decimal[])[3m, 25m, 75m]
               from stop in (decimal[])[0m, 0.005m, 0.02m]
               from trail in (decimal[])[0m, 0.01m]
               select new SweepLane
               {
                   Mode = mode, Leverage = leverage, StopLoss = stop, TrailingStop = trail, TakeProfit = 0.015m, MarginPart = 0.4m,
               },
        ];

        var alone = SweepKernel.Run(portfolio.Contracts[0], lanes);
        var together = PortfolioKernel.Run(portfolio, lanes, threads: 2);

        for (var n = 0; n < lanes.Length; n++)
        {
            Assert.Equal(alone[n].Trades, together[n].Trades);
            Assert.Equal(alone[n].Liquidations, together[n].Liquidations);
            Assert.Equal(alone[n].EndEquity, together[n].EndEquity, 1e-9 * Math.Max(1d, alone[n].EndEquity));
        }
    }

    [Fact]
    public void The_equity_of_days_is_the_wallet_and_all_positions_at_the_mark()
    {
        using var market = PortfolioMarket.Write(32, 2, 2);
        var symbols = PortfolioMarket.Symbols(2);
        List<TradeSignal> signals = [.. symbols.Select((symbol, n) => new TradeSignal(WildMarket.Start.AddHours(3 + n), symbol, 1 - 2 * n, 1m))];
        var portfolio = PortfolioMarket.Contract(market.Path, signals, 2, 2, Cash);
        SweepLane lane = new() { Mode = MarginMode.Cross, Leverage = 1m, MarginPart = 0.3m, HasFixedSize = true };

        var (days, equity) = PortfolioKernel.DailyEquity(portfolio, [lane]);
        var (result, trades) = PortfolioKernel.RunOne(portfolio, lane);

        Assert.Equal(2, days);
        Assert.Equal(result.EndEquity, equity[1]);
        Assert.Equal(2, trades.Count);
        var expected = (double)Cash;
        foreach (var (index, trade) in trades)
        {
            var (columns, quantity) = (portfolio.Contracts[index].Columns, trade.Direction * trade.Quantity);
            expected += quantity * (columns.Mark.Close[1_439] - trade.EntryPrice);
            expected -= trade.Quantity * trade.EntryPrice * portfolio.Contracts[index].Venue.TakerFee;
            for (var n = 0; n < columns.Funding.Count; n++)
                if (columns.Funding.Row(n) > trade.EntryRow && columns.Funding.Row(n) <= 1_439)
                    expected += quantity * columns.Funding.Between(n, n + 1);
        }
        Assert.Equal(expected, equity[0], 6);
    }

    [Fact]
    public void Contracts_that_do_not_fit_together_are_refused()
    {
        using var market = PortfolioMarket.Write(33, 2, 2);
        var two = PortfolioMarket.Contract(market.Path, [], 2, 2, Cash).Contracts;
        var shorter = PortfolioMarket.Contract(market.Path, [], 2, 1, Cash).Contracts;

        Assert.Contains("at least one", Assert.Throws<TuningException>(() => new PortfolioContract([], Cash)).Message);
        Assert.Contains("twice", Assert.Throws<TuningException>(() => new PortfolioContract([two[0], two[0]], Cash)).Message);
        Assert.Contains("same days", Assert.Throws<TuningException>(() => new PortfolioContract([two[0], shorter[1]], Cash)).Message);
    }

    [Fact]
    public void No_minute_is_passed_over_that_may_liquidate()
    {
        using var market = PortfolioMarket.Write(34, 3, 1);
        var portfolio = PortfolioMarket.Contract(market.Path, [], 3, 1, Cash);
        var tables = new PortfolioTables(portfolio, [new SweepLane()], 1);
        var (random, found) = (new Random(34), 0);
        for (var round = 0; round < 300; round++)
        {
            var watch = new CrossWatch(3);
            var slots = tables.Slots(portfolio);
            var start = random.Next(1_000);
            var notional = 0d;
            foreach (var slot in slots)
            {
                if (random.Next(4) == 0) continue;
                slot.UseVersionAt(start);
                slot.Entry = slot.Columns.Mark.Close[start];
                // From small ones to those that change tier on the way.
                slot.Quantity = (random.Next(2) * 2 - 1) * Math.Pow(10d, 3 + 4 * random.NextDouble()) / slot.Entry;
                notional += Math.Abs(slot.Quantity) * slot.Entry;
            }
            var wallet = notional * (0.01 + 0.15 * random.NextDouble());
            watch.Reset(wallet);
            foreach (var slot in slots)
                if (slot.IsOpen) watch.Add(slot);

            var from = random.Next(1_440);
            var to = random.Next(from, 1_441);
            var expected = -1;
            for (var row = from; row < to && expected < 0; row++)
                if (IsBreached(portfolio, slots, wallet, row)) expected = row;
            Assert.Equal(expected, watch.FirstSuspect(from, to));
            if (expected >= 0) found++;
        }
        Assert.InRange(found, 30, 270);
    }

    private static bool IsBreached(PortfolioContract portfolio, PortfolioSlot[] slots, double wallet, int row)
    {
        var (equity, maintenance) = (wallet, 0d);
        foreach (var slot in slots.Where(slot => slot.IsOpen))
        {
            var mark = slot.Quantity > 0d ? slot.Columns.Mark.Low[row] : slot.Columns.Mark.High[row];
            equity += slot.Quantity * (mark - slot.Entry);
            maintenance += portfolio.Contracts[slot.Index].Venue.Schedule(slot.Version).Margin(Math.Abs(slot.Quantity) * mark);
        }
        return MarginRatio.IsBreached(maintenance, equity);
    }
}
