using Backtests.Margin;
using Backtests.Margin.Accounts;
using QuantConnect;
using QuantConnect.Orders;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>
/// 1,000 USDT and 0.2 BTC, which count for 0.2 * 50,000 * 0.95 = 9,500 at a haircut of 5 %. 2 BTC at 10x take 10,000 of margin and 50 of
/// fee. At a
/// price P equity is 950 + 0.19 P + 2 (P - 50,000) and maintenance 0.008 P: liquidation at 99,050 / 2.182 = 45,394.13.
/// </summary>
public sealed class MultiAssetTests
{
    [Fact]
    public void Other_assets_stand_behind_cross_positions()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, new Move(10, 50_000m, 50_000m, 45_395m, 46_000m));

        var run = Lab.Run(market, TwoBtc());

        Assert.Equal(OrderStatus.Filled, run.Transactions.GetOrderById(1).Status);
        Assert.Empty(run.Session.Records);
        var asset = Assert.Single(run.Session.Account.Collateral);
        Assert.Equal((0.2m, 46_000m), (asset.Balance, asset.IndexPrice));
        // 950 + 0.2 * 46,000 - 8,000, and 46 to close in Lean's view.
        Assert.Equal(2_150m, run.Session.Account.Equity());
        Assert.Equal(2_150m - 46m, run.Portfolio.TotalPortfolioValue);
    }

    [Fact]
    public void They_are_sold_when_the_account_is_liquidated()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m, new Move(10, 50_000m, 50_000m, 45_390m, 46_000m));

        var run = Lab.Run(market, TwoBtc());

        Assert.NotEmpty(run.Session.Records);
        Assert.Equal(0m, run.Usdt);
        Assert.Equal(0m, run.Portfolio.CashBook["BTC"].Amount);
        Assert.Equal(0m, run.Session.Account.Equity());
    }

    [Fact]
    public void Without_them_the_order_is_refused()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var run = Lab.Run(market, TwoBtc(new VenueOptions()));

        Assert.Equal(OrderStatus.Invalid, run.Transactions.GetOrderById(1).Status);
    }

    [Fact]
    public void What_is_withdrawn_from_Lean_s_cash_book_stands_behind_nothing()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var run = Lab.Run(market, TwoBtc().At(8, a => a.Portfolio.CashBook["BTC"].AddAmount(-0.15m)));

        Assert.Equal(0.05m, run.Session.Account.Collateral[0].Balance);
    }

    [Theory]
    [InlineData(MarginMode.Isolated, "collateral BTC: other assets stand behind cross positions only; use cross margin")]
    public void Isolated_margin_is_not_offered_beside_them(MarginMode mode, string message)
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var error = Lab.RunToError(market, new Script { Setup = a => a.UseVenue("binance-usdm", mode, 10m, Options()) });

        Assert.Equal(message, Assert.IsType<MarginException>(error).Message);
    }

    [Fact]
    public void An_asset_that_the_cash_book_lacks_is_named()
    {
        using var market = new TestMarket().Trades(Btc, 50_000m);

        var error = Lab.RunToError(market, new Script
        {
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Cross, 10m, Options() with { CollateralAssets = ["SOL"] });
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
            },
        });

        Assert.Equal("collateral SOL: the cash book has none; call SetCash(\"SOL\", amount)", Assert.IsType<MarginException>(error).Message);
    }

    private static VenueOptions Options() => new()
    {
        CollateralAssets = ["BTC"],
        Haircuts = new Dictionary<string, decimal> { ["BTC"] = 0.05m },
    };

    private static Script TwoBtc(VenueOptions? options = null) => new Script
    {
        Cash = 1_000m,
        Setup = a =>
        {
            a.SetCash("BTC", 0.2m, 50_000m);
            a.UseVenue("binance-usdm", MarginMode.Cross, 10m, options ?? Options());
            a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
        },
    }.At(5, a => a.MarketOrder(a.Perp(Btc), 2m));
}
