using Backtests.Margin;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>Ways to switch a venue on.</summary>
public sealed class SetupTests
{
    private static readonly Move Crash = new(10, 50_000m, 50_000m, 45_180m, 46_000m);

    [Fact]
    public void A_venue_may_be_named_after_its_contracts_are_added()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m).Marks(Btc, 50_000m, Crash);

        var run = Lab.Run(market, new Script
        {
            Setup = a =>
            {
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
                a.UseVenue("binance-usdm", MarginMode.Isolated, leverage: 10m);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), 1m)));

        Assert.Equal(10m, run.Session.Position(run.Perp(Btc)).Leverage);
        Assert.Equal(TriggerPrice.Mark, run.Session.Triggers[Btc]);
        Assert.Equal(45_180m, Assert.Single(run.Session.Records).Positions[0].TriggerMark);
    }

    [Fact]
    public void A_contract_may_have_a_leverage_and_a_margin_mode_of_its_own()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m).Trades(Eth, 3_000m);

        var run = Lab.Run(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Cross, leverage: 10m);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance, leverage: 20m);
                a.AddCryptoFuture(Eth, Resolution.Minute, Market.Binance);
                a.Session.SetLeverage(a.Perp(Eth), 5m);
                a.Session.SetMarginMode(a.Perp(Eth), MarginMode.Isolated);
            },
        }.At(5, a =>
        {
            a.MarketOrder(a.Perp(Btc), 1m);
            a.MarketOrder(a.Perp(Eth), -1m);
        }));

        Assert.Equal(20m, run.Session.Position(run.Perp(Btc)).Leverage);
        Assert.Equal(0m, run.Session.Position(run.Perp(Btc)).IsolatedMargin);
        Assert.Equal(600m, run.Session.Position(run.Perp(Eth)).IsolatedMargin); // 3,000 / 5
    }

    [Fact]
    public void The_leverage_of_an_open_isolated_position_cannot_be_lowered()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var error = Lab.RunToError(market, IsolatedLiquidationTests.TenTimes(1m).At(7, a => a.Session.SetLeverage(a.Perp(Btc), 5m)));

        Assert.Equal(
            "BTCUSDT: leverage of an open isolated position cannot be lowered from 10 to 5; add margin instead",
            Assert.IsType<MarginException>(error).Message);
    }

    [Fact]
    public void Required_mark_prices_that_are_not_there_are_named()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var error = Lab.RunToError(
            market, IsolatedLiquidationTests.TenTimes(1m, options: new VenueOptions { MarkPrice = MarkPriceUse.Required }));

        Assert.StartsWith("BTCUSDT: no mark prices per minute in ", Assert.IsType<MarginException>(error).Message);
    }

    [Theory]
    [InlineData("600000,50000,50000,NaN,50000", "prices must be positive, with low <= open, close <= high")]
    [InlineData("600000,50000,49000,48000,50000", "prices must be positive, with low <= open, close <= high")]
    [InlineData("ten,50000,50000,50000,50000", "the time cannot be read")]
    [InlineData("600000,50000,50000,50000", "a row has 5 cells: time, open, high, low, close")]
    public void A_mark_row_that_cannot_be_true_is_named_with_its_file_and_day(string row, string reason)
    {
        using var market = new TestMarket().Trades(Btc, 50_000m).MarkRows(Btc, row);

        var error = Assert.ThrowsAny<FormatException>(() => Lab.Run(market, IsolatedLiquidationTests.TenTimes(1m)));

        Assert.Contains("20250801.zip", error.Message);
        Assert.Contains(row, error.Message);
        Assert.Contains(reason, error.Message);
    }

    [Fact]
    public void Mark_prices_can_be_left_out()
    {
        // The mark falls, the last trade stands.
        using var market = new TestMarket().Trades(Btc, 50_000m).Marks(Btc, 50_000m, Crash);

        var run = Lab.Run(market, IsolatedLiquidationTests.TenTimes(1m, options: new VenueOptions { MarkPrice = MarkPriceUse.Never }));

        Assert.Empty(run.Session.Records);
        Assert.Equal(TriggerPrice.LastTrade, run.Session.Triggers[Btc]);
    }

    [Fact]
    public void A_day_before_the_first_tiers_is_one_clear_line()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        // WIFUSDT has no tiers before 2024-10; BTCUSDT none before 2020.
        var error = Lab.RunToError(market, new Script
        {
            Setup = a =>
            {
                a.SetStartDate(2019, 12, 1);
                a.UseVenue("binance-usdm", MarginMode.Isolated, leverage: 10m);
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        });

        Assert.Contains("no risk tiers are known for 2019-12-01", Assert.IsType<MarginException>(error).Message);
    }

    [Fact]
    public void The_margin_model_alone_limits_orders_and_liquidates_nothing()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, Crash);

        var run = Lab.Run(market, new Script
        {
            Setup = a =>
            {
                var btc = a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
                var session = new VenueSession(a, "binance-usdm", MarginMode.Isolated, 10m);
                session.Attach(btc);
                btc.SetBuyingPowerModel(new VenueMarginModel(session));
                a.Portfolio.SetMarginCallModel(new VenueMarginCallModel());
            },
        }.At(5, a => a.MarketOrder(a.Perp(Btc), 2m)).At(6, a => a.MarketOrder(a.Perp(Btc), 1m)));

        Assert.Equal(OrderStatus.Invalid, run.Transactions.GetOrderById(1).Status);
        Assert.Equal(OrderStatus.Filled, run.Transactions.GetOrderById(2).Status);
        Assert.True(run.Portfolio.Invested);
        Assert.Empty(run.Session.Records);
    }
}
