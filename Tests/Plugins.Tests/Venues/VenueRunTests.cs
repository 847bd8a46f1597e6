using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>
/// One life and death on each venue, by hand: 1 BTC bought at 50,000, of which the mark then falls to a low. E is the entry, W what stands
/// behind,
/// m the maintenance rate: a linear long is liquidated at (E - W) / (1 - m) and bankrupt at E - W.
/// </summary>
public sealed class VenueRunTests
{
    private const string Coin = "BTCUSD";

    [Fact]
    public void Bybit_reserves_the_fee_to_close_at_bankruptcy_and_takes_the_lowest_tier_over()
    {
        // Margin 5,000 + 45,000 * 0.055 % = 5,024.75, fee 27.5; the reserve cancels out of 45,000 / 0.995 = 45,226.13.
        using var market = Falling("bybit", Btc, 45_200m);

        var run = Run(market, "bybit-linear", MarginMode.Isolated, Btc, 1m);

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(45_000m / 0.995m, record.Positions[0].LiquidationPrice!.Value, 6);
        Assert.Equal(-5_024.75m, record.WalletChange, 8);
        Assert.Equal(10_000m - 27.5m - 5_024.75m, run.Money, 8);
        Assert.Equal(-4_800m + 5_024.75m, record.FundGain, 8);
    }

    [Fact]
    public void Okx_asks_for_the_fee_to_close_on_top_of_the_rate()
    {
        // 100 contracts of 0.01 BTC: 45,000 / (1 - 0.004 - 0.0005) = 45,203.42.
        using var market = Falling("okx", Btc, 45_200m);

        var run = Run(market, "okx", MarginMode.Isolated, Btc, 100m);

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(45_000m / 0.9955m, record.Positions[0].LiquidationPrice!.Value, 6);
        Assert.Equal(45_000m, record.Fills[0].Price, 8);
        Assert.Equal(10_000m - 25m - 5_000m, run.Money, 8);
    }

    [Fact]
    public void Gate_s_lowest_tier_goes_to_the_fund_at_the_bankruptcy_price()
    {
        // 10,000 contracts of 0.0001 BTC: 45,000 / (1 - 0.003 - 0.00075) = 45,169.39; fee 0.075 %.
        using var market = Falling("gate", Btc, 45_100m);

        var run = Run(market, "gate", MarginMode.Isolated, Btc, 10_000m);

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(45_000m / 0.99625m, record.Positions[0].LiquidationPrice!.Value, 6);
        Assert.Equal(10_000m - 37.5m - 5_000m, run.Money, 8);
    }

    [Theory]
    // Equity 500 of 568.75: sold at the mark, the rest comes back. Equity 300 is below two thirds of 566.25: the backstop takes all of it.
    [InlineData(45_500, "market-close", 4_500)]
    [InlineData(45_300, "backstop", 5_000)]
    public void Hyperliquid_sells_at_the_market_or_hands_all_to_its_backstop(int low, string step, int lost)
    {
        using var market = Falling("hyperliquid", "BTCUSDC", low);

        var run = Run(market, "hyperliquid", MarginMode.Isolated, "BTCUSDC", 1m, currency: "USDC");

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(45_000m / 0.9875m, record.Positions[0].LiquidationPrice!.Value, 6);
        Assert.Equal(step, Assert.Single(record.Fills).Step);
        Assert.Equal(10_000m - 22.5m - lost, run.Money, 8);
    }

    [Fact]
    public void Hyperliquid_sells_a_fifth_of_a_large_position_first_and_the_rest_half_a_minute_later()
    {
        // 4 BTC, isolated at 10x: 182,000 of notional at 45,500 is above 100,000. Selling a fifth at the mark leaves 2,000 of 1,820: it
        // complies.
        using var market = Falling("hyperliquid", "BTCUSDC", 45_500m);

        var run = Run(market, "hyperliquid", MarginMode.Isolated, "BTCUSDC", 4m, cash: 40_000m, currency: "USDC");

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(-0.8m, Assert.Single(record.Fills).Quantity);
        Assert.Equal(3.2m, run.Session.Position(run.Perp("BTCUSDC")).Quantity);
        // 20,000 of margin less 0.8 * 4,500.
        Assert.Equal(16_400m, run.Session.Position(run.Perp("BTCUSDC")).IsolatedMargin, 8);
        Assert.Equal(3.2m, run.Portfolio[run.Perp("BTCUSDC")].Quantity);
    }

    [Fact]
    public void Dydx_sells_block_by_block_and_its_fund_takes_the_cushion()
    {
        // 3,000 less a fee of 25: 47,025 / 0.988 = 47,596.15. At 47,500 the cushion is 475, less than 1.5 % of what is sold: all of it is
        // fee.
        using var market = Falling("dydx", Coin, 47_500m);

        var run = Run(market, "dydx-v4", MarginMode.Cross, Coin, 1m, 25m, 3_000m, "USD");

        Assert.Equal(47_025m / 0.988m, run.Session.Records[0].Positions[0].LiquidationPrice!.Value, 6);
        Assert.Equal(-0.1m, run.Session.Records[0].Fills[0].Quantity);
        Assert.Equal(TimeSpan.FromSeconds(1), run.Session.Records[0].Rounds[1].Instant - run.Session.Records[0].Rounds[0].Instant);
        Assert.Equal(475m, run.Session.Records.Sum(record => record.FundGain), 6);
        Assert.Equal(0m, run.Money, 6);
        Assert.False(run.Portfolio.Invested);
    }

    [Fact]
    public void Deribit_sells_a_little_each_second_until_the_account_complies()
    {
        // 3,000 less 25: 47,025 / (1 - 0.01005) = 47,502.40.
        using var market = Falling("deribit", "BTCUSDC", 47_450m);

        var run = Run(market, "deribit-linear", MarginMode.Cross, "BTCUSDC", 1m, 25m, 3_000m, "USDC");

        var record = run.Session.Records[0];
        Assert.Equal(47_025m / 0.98995m, record.Positions[0].LiquidationPrice!.Value, 6);
        // 2,000 / 47,450 = 0.0421, in steps of 0.001.
        Assert.InRange(-record.Fills[0].Quantity, 0.042m, 0.043m);
        Assert.Equal(0.0075m * -record.Fills[0].Quantity * 47_450m, record.Fills[0].Fee, 8);
        Assert.All(record.Rounds.Zip(record.Rounds.Skip(1)), pair => Assert.Equal(1d, (pair.Second.Instant - pair.First.Instant).TotalSeconds));
        Assert.True(record.Rounds.Count > 5);
        var left = 1m + record.Fills.Sum(fill => fill.Quantity);
        Assert.InRange(left, 0.1m, 0.9m);
        var equity = 2_975m - 2_550m - record.Fees;
        Assert.True(equity > (0.01m + 0.00005m * left) * left * 47_450m);
        Assert.Equal(left, run.Portfolio[run.Perp("BTCUSDC")].Quantity);
    }

    [Fact]
    public void Bitmex_values_maintenance_at_entry_and_reserves_the_fee_on_cost_and_margin()
    {
        // 50,000 contracts of 1 USD, 1 BTC: margin 0.1, reserve 1.1 * 0.075 % = 0.000825, fee 0.00075.
        // Since 2020 the base rate is 0.4 %: 1.1 - 50,000 / P = 0.004: P = 50,000 / 1.096 = 45,620.44; bankrupt at 50,000 / 1.1.
        using var market = Falling("bitmex", Coin, 45_600m);

        var run = Run(market, "bitmex", MarginMode.Isolated, Coin, 50_000m, cash: 1m, currency: "BTC");

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(50_000m / 1.096m, record.Positions[0].LiquidationPrice!.Value, 6);
        Assert.Equal(50_000m / 1.1m, record.Positions[0].BankruptcyPrice!.Value, 6);
        Assert.Equal(1m - 0.00075m - 0.100825m, run.Money, 10);
    }

    [Fact]
    public void Kraken_returns_what_is_left()
    {
        // 25,000 contracts of 1 USD, 0.5 BTC, with 0.05 BTC less a fee of 0.00025: 25,000 * 1.01 / 0.54975 = 45,929.97.
        using var market = Falling("kraken", Coin, 45_900m);

        var run = Run(market, "kraken-futures", MarginMode.Cross, Coin, 25_000m, 25m, 0.05m, "BTC");

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(25_250m / 0.54975m, record.Positions[0].LiquidationPrice!.Value, 6);
        Assert.Equal(45_900m, Assert.Single(record.Fills).Price);
        Assert.Equal(0.54975m - 25_000m / 45_900m, run.Money, 12);
        Assert.False(run.Portfolio.Invested);
    }

    [Fact]
    public void Bybit_inverse_is_valued_at_entry()
    {
        // 50,000 contracts of 1 USD; the bankruptcy price of 0.1 BTC is 50,000 / 1.1, the fee to close there 1.1 * 0.055 % = 0.000605.
        // 1.1 - 50,000 / P = 0.005.
        using var market = Falling("bybit", Coin, 45_600m);

        var run = Run(market, "bybit-inverse", MarginMode.Isolated, Coin, 50_000m, cash: 1m, currency: "BTC");

        var record = Assert.Single(run.Session.Records);
        Assert.Equal(50_000m / 1.095m, record.Positions[0].LiquidationPrice!.Value, 4);
        Assert.Equal(1m - 0.00055m - 0.100605m, run.Money, 8);
    }

    [Theory]
    [InlineData("generic", MarginMode.Isolated, 10)]
    [InlineData("kraken-futures-linear", MarginMode.Cross, 10)]
    [InlineData("drift", MarginMode.Cross, 10)]
    public void Rules_of_a_venue_hold_for_Binance_s_contracts(string venue, MarginMode mode, int leverage)
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, new Move(10, 50_000m, 50_000m, 45_050m, 45_050m));

        var run = Run(market, venue, mode, Btc, 1m, leverage, 5_100m);

        Assert.NotEmpty(run.Session.Records);
        Assert.True(run.Session.Account.Equity() >= 0m);
        Assert.Equal(run.Money, run.Session.Account.Wallet, 8);
    }

    [Fact]
    public void Deribit_inverse_runs_in_coin()
    {
        // 5,000 contracts of 10 USD, 1 BTC, with 0.06 less 0.0005: 50,000 * 1.01005 / 1.0595 is where equity is maintenance, nearly.
        using var market = Falling("deribit", Coin, 47_600m);

        var run = Run(market, "deribit-inverse", MarginMode.Cross, Coin, 5_000m, 25m, 0.06m, "BTC");

        Assert.NotEmpty(run.Session.Records);
        Assert.All(run.Session.Records[0].Fills, fill => Assert.True(fill.Quantity < 0m));
        Assert.Equal(run.Money, run.Session.Account.Wallet, 12);
    }

    private static TestMarket Falling(string market, string ticker, decimal low)
    {
        var fall = new Move(10, 50_000m, 50_000m, low, low + 2_000m);
        return new TestMarket(market: market).Trades(ticker, 50_000m, fall).Marks(ticker, 50_000m, fall);
    }

    private static ScriptedAlgorithm Run(TestMarket market, string venue, MarginMode mode, string ticker, decimal quantity, decimal leverage = 10m,
        decimal cash = 10_000m, string currency = "USDT") =>
        Lab.Run(market, new Script
        {
            Currency = currency,
            Cash = cash,
            Market = market.Market,
            Setup = a =>
            {
                a.UseVenue(venue, mode, leverage, new VenueOptions { BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest });
                a.AddCryptoFuture(ticker, Resolution.Minute, market.Market);
            },
        }.At(5, a => a.MarketOrder(a.Perp(ticker), quantity)));
}
