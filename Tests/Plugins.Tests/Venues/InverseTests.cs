using Backtests.Margin;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>
/// Coin-margined contracts of 100 USD, an account of 1 BTC. 500 contracts bought at 50,000 are 50,000 USD, 1 BTC: taker fee 0.0005 BTC; at
/// 10x
/// the margin is 0.1 BTC. At price P they are worth 50,000 / P BTC and have earned 1 - 50,000 / P.
/// </summary>
public sealed class InverseTests
{
    private const string Coin = "BTCUSD";

    [Fact]
    public void A_long_earns_coin_when_the_price_rises()
    {
        var rise = new Move(10, 50_000m, 55_000m, 50_000m, 55_000m);
        using var market = new TestMarket().Trades(Coin, 50_000m, rise);

        var run = Lab.Run(market, TenTimes().At(5, a => a.MarketOrder(a.Perp(Coin), 500m)).At(15, a =>
        {
            var holding = a.Portfolio[a.Perp(Coin)];
            // 1 - 50,000 / 55,000 = 0.0909... less the fee to close, 0.0005 * 50,000 / 55,000.
            Assert.Equal(0.0909090909m - 0.0004545455m, holding.UnrealizedProfit, 9);
            Assert.Equal(0.9090909091m, holding.HoldingsValue, 9);
            Assert.Equal(1m, holding.HoldingsCost);
            Assert.Equal(0.9995m + holding.UnrealizedProfit, a.Portfolio.TotalPortfolioValue);
            Assert.Equal(0.1m, a.Portfolio.TotalMarginUsed);
            a.Liquidate(a.Perp(Coin));
        }));

        Assert.Equal(1m - 0.0005m + 0.0909090909m - 0.0004545455m, run.Money, 9);
        Assert.Equal(0.0909090909m, run.Portfolio[run.Perp(Coin)].Profit, 9);
        Assert.Equal(0.0909090909m, run.Portfolio[run.Perp(Coin)].LastTradeProfit, 9);
        Assert.Equal(run.Money, run.Session.Account.Wallet, 20);
        Assert.All(run.Events.Where(e => e.FillQuantity != 0m), e => Assert.Equal("BTC", e.OrderFee.Value.Currency));
        var trade = Assert.Single(run.TradeBuilder.ClosedTrades);
        Assert.Equal(0.09090909m, trade.ProfitLoss);
        Assert.Equal(0.09090909m, trade.MFE);
        Assert.True(trade.IsWin);
        Assert.Equal(0.0909090909m - 0.000909091m, run.Transactions.TransactionRecord.Values.Single(), 8);
    }

    [Fact]
    public void A_short_loses_coin_when_the_price_rises()
    {
        var rise = new Move(10, 50_000m, 52_000m, 50_000m, 52_000m);
        using var market = new TestMarket().Trades(Coin, 50_000m, rise);

        var run = Lab.Run(market, TenTimes().At(5, a => a.MarketOrder(a.Perp(Coin), -500m)).At(15, a => a.Liquidate(a.Perp(Coin))));

        // 50,000 / 52,000 - 1 = -0.0384615385; fees 0.0005 and 0.0005 * 50,000 / 52,000.
        Assert.Equal(1m - 0.0384615385m - 0.0005m - 0.0004807692m, run.Money, 9);
        var trade = Assert.Single(run.TradeBuilder.ClosedTrades);
        Assert.Equal(-0.03846154m, trade.ProfitLoss);
        Assert.Equal(-0.03846154m, trade.MAE);
        Assert.False(trade.IsWin);
    }

    [Fact]
    public void The_average_entry_is_the_price_of_the_coin_paid()
    {
        var fall = new Move(10, 50_000m, 50_000m, 40_000m, 40_000m);
        using var market = new TestMarket().Trades(Coin, 50_000m, fall);

        var run = Lab.Run(market, TenTimes(MarginMode.Cross)
            .At(5, a => a.MarketOrder(a.Perp(Coin), 250m))
            .At(15, a => a.MarketOrder(a.Perp(Coin), 250m))
            .At(16, a =>
            {
                // 500 / (250 / 50,000 + 250 / 40,000) = 44,444.44
                Assert.Equal(44_444.444444m, a.Portfolio[a.Perp(Coin)].AveragePrice, 6);
                Assert.Equal(44_444.444444m, a.Session.Position(a.Perp(Coin)).EntryPrice, 6);
                a.Liquidate();
            }));

        // 25,000 / 50,000 - 25,000 / 40,000 = -0.125 of the first half; fees 0.00025 + 0.0003125 + 0.000625.
        Assert.Equal(1m - 0.125m - 0.0011875m, run.Money, 12);
        Assert.Equal([-0.125m, 0m], run.TradeBuilder.ClosedTrades.Select(trade => trade.ProfitLoss));
        Assert.Equal(-0.125m, run.Portfolio[run.Perp(Coin)].Profit, 12);
    }

    [Fact]
    public void A_long_is_taken_over_and_loses_its_margin_in_coin()
    {
        // 0.1 + 1 - 50,000 / P = 0.004 * 50,000 / P at P = 50,000 * 1.004 / 1.1 = 45,636.36; all is gone at 50,000 / 1.1 = 45,454.55.
        var fall = new Move(10, 50_000m, 50_000m, 45_600m, 46_000m);
        using var market = new TestMarket().Trades(Coin, 50_000m, fall).Marks(Coin, 50_000m, fall);

        var run = Lab.Run(market, TenTimes().At(5, a => a.MarketOrder(a.Perp(Coin), 500m)));

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(45_636.363636m, record.Positions[0].LiquidationPrice!.Value, 6);
        Assert.Equal(45_454.545455m, record.Positions[0].BankruptcyPrice!.Value, 6);
        Assert.Equal(-0.1m, record.WalletChange, 20);
        Assert.Equal(-0.1m, record.Fills[0].Profit, 20);
        Assert.Equal(50_000m / 45_600m, record.Notional, 12);
        // Sold on at 45,600: 50,000 / 45,454.5454 - 50,000 / 45,600 = 0.0035087719 BTC for the fund.
        Assert.Equal(0.0035087719m, record.FundGain, 9);
        Assert.Equal(0.8995m, run.Money, 20);
        Assert.Equal(0.8995m, run.Portfolio.TotalPortfolioValue, 20);
        Assert.False(run.Portfolio.Invested);
    }

    [Fact]
    public void A_mark_that_stops_short_of_the_liquidation_price_does_not_liquidate()
    {
        var fall = new Move(10, 50_000m, 50_000m, 45_637m, 46_000m);
        using var market = new TestMarket().Trades(Coin, 50_000m, fall).Marks(Coin, 50_000m, fall);

        Assert.Empty(Lab.Run(market, TenTimes().At(5, a => a.MarketOrder(a.Perp(Coin), 500m))).Session.Records);
    }

    [Fact]
    public void A_short_at_one_times_is_never_liquidated()
    {
        // Sold for the whole coin: at any price what is lost in coin is less than the coin.
        var rise = new Move(10, 50_000m, 5_000_000m, 50_000m, 5_000_000m);
        using var market = new TestMarket().Trades(Coin, 50_000m, rise);

        var run = Lab.Run(market, TenTimes(leverage: 1m).At(5, a => a.MarketOrder(a.Perp(Coin), -499m)));

        Assert.Empty(run.Session.Records);
        Assert.Null(run.Session.LiquidationPrice(run.Perp(Coin)));
        // 49,900 / 5,000,000 - 0.998 on top of 1 - 0.000499.
        Assert.Equal(1m - 0.000499m + 0.00998m - 0.998m, run.Session.Account.Wallet + run.Session.Position(run.Perp(Coin)).UnrealizedProfit, 12);
    }

    [Fact]
    public void Funding_is_paid_in_coin_on_the_value_at_the_mark()
    {
        using var market = new TestMarket().Trades(Coin, 50_000m).Funding(Coin, (20, 0.0001m));

        var run = Lab.Run(market, TenTimes().At(5, a => a.MarketOrder(a.Perp(Coin), 500m)));

        // 1 BTC * 0.01 %.
        Assert.Equal(1m - 0.0005m - 0.0001m, run.Money);
        Assert.Equal(0.0999m, run.Session.Position(run.Perp(Coin)).IsolatedMargin);
    }

    [Fact]
    public void An_account_in_dollars_may_hold_the_coin()
    {
        var rise = new Move(10, 50_000m, 55_000m, 50_000m, 55_000m);
        using var market = new TestMarket().Trades(Coin, 50_000m, rise);

        var run = Lab.Run(market, new Script
        {
            Currency = "USD",
            Cash = 1_000m,
            Setup = a =>
            {
                a.SetCash("BTC", 1m, 50_000m);
                a.UseVenue("binance-coinm", MarginMode.Isolated, leverage: 10m);
                a.AddCryptoFuture(Coin, Resolution.Minute, Market.Binance);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Coin), 500m)).At(15, a => a.Liquidate(a.Perp(Coin))));

        Assert.Equal("BTC", run.Session.CollateralCurrency);
        Assert.Equal(1_000m, run.Money);
        Assert.Equal(1m - 0.0005m + 0.0909090909m - 0.0004545455m, run.Portfolio.CashBook["BTC"].Amount, 9);
    }

    [Fact]
    public void Without_spot_data_the_rate_of_the_dollar_is_that_of_the_contract()
    {
        var rise = new Move(10, 50_000m, 55_000m, 50_000m, 55_000m);
        using var market = new TestMarket().Trades(Coin, 50_000m, rise);

        var rates = Rates(market, "binance-coinm");

        Assert.Equal((1m / 50_000m, 1m / 55_000m), rates);
    }

    [Fact]
    public void Spot_data_goes_before_the_price_of_the_contract()
    {
        // The first pair of the database whose quote currency counts as a dollar.
        using var market = new TestMarket().Trades(Coin, 50_000m).Spot("BTCBUSD", 40_000m);

        Assert.Equal((1m / 40_000m, 1m / 40_000m), Rates(market, "binance-coinm"));
    }

    [Fact]
    public void A_contract_of_the_other_kind_is_refused_in_one_line()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var error = Lab.RunToError(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("binance-coinm", MarginMode.Isolated, 10m, new() { Symbols = new Dictionary<string, string> { [Btc] = "BTCUSD_PERP" } });
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        });

        Assert.Equal("BTCUSDT settles in its quote currency, and the contracts of venue binance-coinm in coin; choose a contract or a venue of "
            + "the same kind", Assert.IsType<MarginException>(error).Message);
    }

    [Fact]
    public void Without_a_venue_the_engine_does_as_Lean_does()
    {
        // Golden rule 21: q * 100 * (1 / exit - 1 / entry), the opposite sign.
        var rise = new Move(10, 50_000m, 55_000m, 50_000m, 55_000m);
        using var market = new TestMarket().Trades(Coin, 50_000m, rise).Spot(Coin, 50_000m, "coinbase");

        var run = Lab.Run(market, new Script
        {
            Currency = "USD",
            Setup = a =>
            {
                a.SetCash("BTC", 1m, 50_000m);
                a.AddCryptoFuture(Coin, Resolution.Minute, Market.Binance);
            },
        }.At(5, a => a.MarketOrder(a.Perp(Coin), 500m)).At(15, a => a.Liquidate(a.Perp(Coin))));

        Assert.Equal(-0.0909090909m * 50_000m, run.Portfolio[run.Perp(Coin)].Profit, 4);
    }

    // The rate of the dollar in a coin account before and after the tenth minute; the pair is there, with or without data.
    private static (decimal Before, decimal After) Rates(TestMarket market, string venue)
    {
        var (before, after) = (0m, 0m);
        var run = Lab.Run(market, new Script
        {
            Currency = "BTC",
            Cash = 1m,
            Setup = a =>
            {
                a.UseVenue(venue, MarginMode.Isolated, leverage: 10m);
                a.AddCryptoFuture(Coin, Resolution.Minute, market.Market);
            },
        }.At(5, a => before = a.Portfolio.CashBook["USD"].ConversionRate).At(15, a => after = a.Portfolio.CashBook["USD"].ConversionRate));
        Assert.Equal(SecurityType.Crypto, Assert.Single(run.Portfolio.CashBook["USD"].SecuritySymbols).SecurityType);
        return (before, after);
    }

    private static Script TenTimes(MarginMode mode = MarginMode.Isolated, decimal leverage = 10m) => new()
    {
        Currency = "BTC",
        Cash = 1m,
        Setup = a =>
        {
            a.UseVenue("binance-coinm", mode, leverage);
            a.AddCryptoFuture(Coin, Resolution.Minute, Market.Binance);
        },
    };
}
