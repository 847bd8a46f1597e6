using Backtests.Margin;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>
/// 1 BTC from 50,000 with 10x out of a wallet of 10,000 USDT: fee 50,000 * 0.0005 = 25, margin 5,000, free 4,975. Liquidation at
/// (5,000 - 50,000) / (0.004 - 1) = 45,180.72, bankruptcy at 45,000; for a short (5,000 + 50,000) / 1.004 = 54,780.88 and 55,000.
/// </summary>
public sealed class IsolatedLiquidationTests
{
    private static readonly Move LastCrash = new(10, 50_000m, 50_000m, 44_000m, 46_000m);

    [Fact]
    public void A_long_is_taken_over_in_the_minute_in_which_the_mark_reaches_its_liquidation_price()
    {
        using var market = new TestMarket()
            .Trades(Btc, 50_000m, LastCrash)
            .Marks(Btc, 50_000m, new Move(10, 50_000m, 50_000m, 45_180m, 46_000m));

        var run = Lab.Run(market, TenTimes(1m));

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(Day.AddMinutes(11), record.Time);
        Assert.Equal(45_180m, record.Positions[0].TriggerMark);
        Assert.Equal(45_000m, record.Fills[0].Price);
        Assert.Equal(-5_000m, record.WalletChange);
        Assert.Equal(180m, record.FundGain); // sold on at the mark: 45,180 - 45,000
        Assert.Equal(4_975m, run.Usdt);
        Assert.Equal(4_975m, run.Portfolio.TotalPortfolioValue);
        Assert.False(run.Portfolio.Invested);

        var forced = run.Events.Single(e => e.FillQuantity < 0m);
        Assert.Equal(Day.AddMinutes(11), forced.UtcTime);
        Assert.Equal(45_000m, forced.FillPrice);
        Assert.Equal(0m, forced.OrderFee.Value.Amount);
        Assert.StartsWith("Liquidation: takeover", run.Transactions.GetOrderById(forced.OrderId).Tag);
        Assert.Equal(TriggerPrice.Mark, run.Session.Triggers[Btc]);
    }

    [Fact]
    public void A_short_is_taken_over_at_the_high()
    {
        var squeeze = new Move(10, 50_000m, 54_781m, 50_000m, 53_000m);
        using var market = new TestMarket().Trades(Btc, 50_000m, squeeze).Marks(Btc, 50_000m, squeeze);

        var run = Lab.Run(market, TenTimes(-1m));

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(Day.AddMinutes(11), record.Time);
        Assert.Equal(55_000m, record.Fills[0].Price);
        Assert.Equal(4_975m, run.Usdt);
    }

    [Fact]
    public void Without_mark_prices_the_last_trade_decides_and_the_session_says_so()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, LastCrash);

        var run = Lab.Run(market, TenTimes(1m));

        Assert.Equal(44_000m, Assert.Single(run.Session.Records).Positions[0].TriggerMark);
        Assert.Equal(TriggerPrice.LastTrade, run.Session.Triggers[Btc]);
        // The market gave 44,000: the fund lost 1,000 and the trader no more than the margin.
        Assert.Equal(-1_000m, run.Session.Records[0].FundGain);
        Assert.Equal(4_975m, run.Usdt);
    }

    [Fact]
    public void With_quotes_the_middle_of_bid_and_ask_decides()
    {
        // Bought at the ask of 50,001: margin 5,000.1, bankruptcy 45,000.9, fee 25.0005.
        using var market = new TestMarket()
            .Trades(Btc, 50_000m)
            .Quotes(Btc, 50_000m, 2m, new Move(10, 50_000m, 50_000m, 45_100m, 46_000m));

        var run = Lab.Run(market, TenTimes(1m));

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(TriggerPrice.QuoteMid, run.Session.Triggers[Btc]);
        Assert.Equal(45_100m, record.Positions[0].TriggerMark);
        Assert.Equal(45_000.9m, record.Fills[0].Price);
        Assert.Equal(10_000m - 25.0005m - 5_000.1m, run.Usdt);
    }

    [Fact]
    public void Missing_minutes_of_the_mark_leave_the_last_one_standing_and_are_counted()
    {
        var crash = new Move(12, 50_000m, 50_000m, 45_000m, 45_050m);
        using var market = new TestMarket()
            .Trades(Btc, 50_000m, LastCrash)
            .Marks(Btc, 50_000m, [crash], 9, 10, 11);

        var run = Lab.Run(market, TenTimes(1m));

        // The last price falls in bar 10, without a mark: nothing. The mark of bar 12 liquidates.
        Assert.Equal(Day.AddMinutes(13), Assert.Single(run.Session.Records).Time);
        Assert.Equal(3, run.Session.TriggerCounts[Btc].MarkGaps);
    }

    [Fact]
    public void No_order_is_left_behind()
    {
        var crash = new Move(10, 50_000m, 50_000m, 45_000m, 45_500m);
        using var market = new TestMarket().Trades(Btc, 50_000m, crash).Marks(Btc, 50_000m, crash);

        var run = Lab.Run(market, TenTimes(1m).At(6, a =>
        {
            a.StopMarketOrder(a.Perp(Btc), -1m, 44_000m);
            a.LimitOrder(a.Perp(Btc), -1m, 55_000m);
            a.LimitOrder(a.Perp(Btc), 0.1m, 40_000m);
        }));

        Assert.Single(run.Session.Records);
        Assert.Empty(run.Transactions.GetOpenOrders());
        Assert.Equal(3, run.Transactions.GetOrders(order => order.Status == OrderStatus.Canceled).Count());
        Assert.False(run.Portfolio.Invested);
    }

    [Fact]
    public void OnMarginCall_names_the_forced_order_and_Lean_s_own_model_does_not_act()
    {
        var crash = new Move(10, 50_000m, 50_000m, 45_180m, 45_180m);
        using var market = new TestMarket().Trades(Btc, 50_000m, crash).Marks(Btc, 50_000m, crash);

        var run = Lab.Run(market, TenTimes(1m));

        var (time, requests) = Assert.Single(run.MarginCalls);
        Assert.Equal(Day.AddMinutes(11), time);
        Assert.Equal(-1m, Assert.Single(requests).Quantity);
        Assert.Equal(2, run.Transactions.OrdersCount);
    }

    [Fact]
    public void Lean_s_own_model_would_have_acted_where_the_venue_does_not()
    {
        // 0.19 BTC a hundredth of the wallet from Lean's margin call at 25x; here 10x of a tier-1 position stays alive down to 45,180.72.
        var dip = new Move(10, 50_000m, 50_000m, 45_300m, 45_300m);
        using var market = new TestMarket().Trades(Btc, 50_000m, dip).Marks(Btc, 50_000m, dip);

        var run = Lab.Run(market, TenTimes(1m, cash: 5_030m));

        // Equity 5,005 - 4,700 = 305 is 6 % of the 4,530 that Lean would ask for; twenty minutes pass without an order.
        Assert.Empty(run.MarginCalls);
        Assert.Equal(1, run.Transactions.OrdersCount);
    }

    [Fact]
    public void The_report_is_written()
    {
        var crash = new Move(10, 50_000m, 50_000m, 45_180m, 45_180m);
        using var market = new TestMarket().Trades(Btc, 50_000m, crash).Marks(Btc, 50_000m, crash);

        Lab.Run(market, TenTimes(1m));

        var file = Assert.Single(Directory.GetFiles(market.Results, "*-liquidations.json"));
        var report = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(file));
        Assert.Equal(1, (int)report["summary"]!["liquidations"]!);
        Assert.Equal(5_000m, (decimal)report["summary"]!["walletLost"]!);
        Assert.Equal("takeover", (string)report["liquidations"]![0]!["fills"]![0]!["step"]!);
        Assert.Equal("mark", (string)report["triggers"]!["BTCUSDT"]!);
    }

    internal static Script TenTimes(decimal quantity, decimal cash = 10_000m, VenueOptions? options = null) =>
        new Script
        {
            Cash = cash,
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Isolated, leverage: 10m, options);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), quantity));
}
