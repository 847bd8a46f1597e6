using Backtests.Engine;
using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Tests.Trading;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>A venue's margin is not worked out where a bar can't matter, and orders out of reach are passed by: that must change
/// nothing.</summary>
public sealed class ShortCutTests
{
    private const int Minutes = 120;

    [Fact]
    public void The_short_cuts_change_no_byte_of_the_results()
    {
        var (liquidations, warnings, fills, reductions, topUps, hedges) = (0, 0, 0, 0, 0, 0);
        using var market = new TestMarket();
        market.Funding(Btc, (0, 0.0001m), (60, -0.0003m), (75, 0.001m));
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            // Quiet markets, and markets in which positions are liquidated by the dozen.
            var move = seed % 2 == 0 ? 0.05 : 0.005;
            RandomBars.Write(random, market.Folder, Btc, 50_000m, Minutes, move);
            RandomBars.Write(random, market.Folder, Eth, 3_000m, Minutes, move);
            var (quick, full) = (Path.Combine(market.Folder, $"quick-{seed}"), Path.Combine(market.Folder, $"full-{seed}"));
            var notes = Run(market, seed, quick, isShort: true).Notes;
            var run = Run(market, seed, full, isShort: false);

            Assert.Equal(run.Notes, notes);
            AssertSameFiles(seed, full, quick);
            var session = VenueSession.Of(run)!;
            liquidations += session.Records.Count;
            warnings += session.Warnings.Count;
            fills += run.Notes.Count(note => note.Contains("Filled", StringComparison.Ordinal));
            reductions += run.Transactions.GetOrders(order => order.Status == OrderStatus.Filled
                && order.Properties is VenueOrderProperties { ReduceOnly: true }).Count();
            if (session.ToppedUp > 0m) topUps++;
            if (session.Account.Positions.Any(position => position.Leg == Backtests.Margin.PositionSide.Short && position.EntryPrice != 0m)) hedges++;
        }

        Assert.True(
            liquidations > 10 && warnings > 3 && fills > 1000 && reductions > 20 && topUps > 0 && hedges > 0,
            $"{liquidations} liquidations, {warnings} warnings, {fills} fills, {reductions} reductions, {topUps} topped up, {hedges} hedged");
    }

    [Theory]
    [InlineData(MarginMode.Isolated)]
    [InlineData(MarginMode.Cross)]
    public void Brackets_fill_the_same_with_and_without(MarginMode mode)
    {
        using var market = new TestMarket();
        RandomBars.Write(new Random(7), market.Folder, Btc, 50_000m, 1_400, 0.004);

        var texts = new[] { true, false }.Select(isShort =>
        {
            var events = new List<string>();
            var result = BacktestEngine.Run(new BacktestOptions
            {
                DataFolder = market.Folder,
                TriesEveryOrder = !isShort,
                Factory = () => new Brackets(mode, !isShort, events),
            });
            Assert.Null(result.RuntimeError);
            var session = VenueSession.Of(result.Algorithm)!;
            events.Add(FormattableString.Invariant($"{session.ClosestApproach} {string.Join(' ', session.Leverage)} {session.Account.Wallet}"));
            return events;
        }).ToArray();

        Assert.True(texts[0].Count(text => text.Contains("Filled", StringComparison.Ordinal)) > 50);
        Assert.Equal(texts[1], texts[0]);
    }

    // Forced orders fill while every scope is being judged; what is ordered then has the step planned.
    [Fact]
    public void An_order_placed_while_a_position_is_liquidated_is_taken()
    {
        using var market = new TestMarket()
            .Trades(Btc, 50_000m, new Move(10, 50_000m, 50_000m, 44_000m, 44_000m))
            .Trades(Eth, 3_000m);
        var script = new Script
        {
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Isolated, leverage: 10m);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
                a.AddCryptoFuture(Eth, Resolution.Minute, Market.Binance);
                a.OnFill = fill =>
                {
                    if (fill.Symbol == a.Perp(Btc) && fill.FillQuantity < 0m) a.MarketOrder(a.Perp(Eth), 1m);
                };
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), 0.5m)).At(6, a => a.MarketOrder(a.Perp(Eth), 1m));

        var run = Lab.Run(market, script);

        Assert.Single(run.Session.Records);
        Assert.Equal(2m, run.Portfolio[run.Perp(Eth)].Quantity);
    }

    private static bool IsHedged(int seed) => seed % 6 == 1;

    private static bool HasTopUp(int seed) => seed % 8 == 4;

    private static RandomOrders Run(TestMarket market, int seed, string results, bool isShort)
    {
        var result = BacktestEngine.Run(new BacktestOptions
        {
            DataFolder = market.Folder,
            ResultsFolder = results,
            TriesEveryOrder = !isShort,
            Factory = () => new RandomOrders(seed, Minutes + 30, 20_000m, a =>
            {
                var options = new VenueOptions
                {
                    JudgesEveryBar = !isShort,
                    CrossPath = seed % 2 == 0 ? CrossPathRule.EachAtItsWorst : CrossPathRule.AllLowsOrAllHighs,
                    PositionMode = IsHedged(seed) ? PositionMode.Hedge : PositionMode.OneWay,
                    AutomaticTopUp = HasTopUp(seed),
                    BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest,
                };
                var mode = seed % 3 == 0 || HasTopUp(seed) ? MarginMode.Isolated : MarginMode.Cross;
                a.UseVenue(HasTopUp(seed) ? "bybit-linear" : "binance-usdm", mode, leverage: seed % 5 == 0 || HasTopUp(seed) ? 50m : 10m, options);
                a.Contracts.Add(a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance));
                a.Contracts.Add(a.AddCryptoFuture(Eth, Resolution.Minute, Market.Binance));
                if (seed % 7 == 0) VenueSession.Of(a)!.SetMarginMode(a.Contracts[0].Symbol, MarginMode.Isolated);
            })
            {
                NewProperties = random => new VenueOrderProperties { ReduceOnly = random.Next(4) == 0 },
                // Now and then no leg is named.
                NewTag = (random, _) => IsHedged(seed) && random.Next(8) is > 0 and var n ? HedgeTag.Of(n < 4 ? HedgeLeg.Long : HedgeLeg.Short) : "",
            },
        });
        Assert.True(result.RuntimeError is null, $"seed {seed}: {result.RuntimeError}");
        return (RandomOrders)result.Algorithm;
    }

    private static void AssertSameFiles(int seed, string expected, string actual)
    {
        var files = Directory.GetFiles(expected).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("RandomOrders-liquidations.json", files);
        Assert.Equal(files, Directory.GetFiles(actual).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
        foreach (var file in files)
            Assert.True(File.ReadAllText(Path.Combine(expected, file)) == File.ReadAllText(Path.Combine(actual, file)), $"seed {seed}: {file}");
    }
}
