using Backtests.Margin;
using Backtests.Margin.Accounts;
using QuantConnect;
using static Backtests.Plugins.Tests.TestMarket;

namespace Backtests.Plugins.Tests;

/// <summary>Random markets and random orders of every kind: the venue's account and Lean's books must tell the same at every
/// minute.</summary>
public sealed class RandomLifeTests
{
    private const int Minutes = 720;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void The_account_and_Lean_s_books_agree(int seed)
    {
        var random = new Random(seed);
        using var market = new TestMarket(Minutes)
            .Funding(Btc, (0, 0m), (120, 0.001m), (240, -0.002m), (480, 0.001m))
            .Funding(Eth, (0, 0m), (60, -0.001m), (300, 0.002m));
        var (btc, eth) = (Path(random, 50_000m), Path(random, 3_000m));
        market.Trades(Btc, 50_000m, btc).Marks(Btc, 50_000m, btc).Trades(Eth, 3_000m, eth).Marks(Eth, 3_000m, eth);
        var script = new Script
        {
            Cash = 50_000m,
            Setup = a =>
            {
                a.UseVenue("binance-usdm", MarginMode.Cross, leverage: 20m, new VenueOptions { InsuranceFund = 1_000m });
                a.AddCryptoFuture(Btc, Resolution.Minute, Market.Binance);
                a.AddCryptoFuture(Eth, Resolution.Minute, Market.Binance);
                a.Session.SetMarginMode(a.Perp(Btc), MarginMode.Isolated);
            },
        };
        for (var minute = 1; minute < Minutes; minute++) script.At(minute, a => Act(a, random));

        var run = Lab.Run(market, script);

        // These seeds have isolated and cross liquidations, and insurance funds that ran dry.
        Assert.NotEmpty(run.Session.Records);
        AssertBooksAgree(run);
        var flows = run.Session.Account.Flows;
        Assert.Equal(run.Usdt, flows.Balance(Party.Trader), 8);
        Assert.Equal(0m, Enum.GetValues<Party>().Sum(flows.Balance), 8);
        Assert.All(run.Session.Records, record => Assert.True(record.IsResolved));
    }

    private static void Act(ScriptedAlgorithm a, Random random)
    {
        AssertBooksAgree(a);
        var symbol = a.Perp(random.Next(2) == 0 ? Btc : Eth);
        var price = a.Securities[symbol].Price;
        var quantity = Math.Round((random.Next(2) == 0 ? 1m : -1m) * random.Next(1, 20) * 10_000m / price, 3);
        switch (random.Next(12))
        {
            case 0:
            case 1:
                a.MarketOrder(symbol, quantity);
                break;
            case 2:
                a.LimitOrder(symbol, quantity, Math.Round(price * (1m - Math.Sign(quantity) * 0.005m), 1));
                break;
            case 3:
                a.StopMarketOrder(symbol, quantity, Math.Round(price * (1m + Math.Sign(quantity) * 0.01m), 1));
                break;
            case 4 when random.Next(4) == 0:
                a.Liquidate(symbol);
                break;
            case 5 when a.Portfolio[symbol].Invested:
                var held = a.Portfolio[symbol].Quantity;
                a.StopMarketOrder(symbol, -held, Math.Round(price * (1m - Math.Sign(held) * 0.02m), 1));
                break;
            case 6 when a.Session.Account.MaxAddableMargin(symbol.Value) is > 1m and var most:
                a.Session.AddMargin(symbol, Math.Floor(most / 4m));
                break;
            case 7:
                a.Portfolio.CashBook["USDT"].AddAmount(500m);
                break;
            case 8:
                a.Transactions.CancelOpenOrders(symbol);
                break;
        }
    }

    private static void AssertBooksAgree(ScriptedAlgorithm a)
    {
        foreach (var position in a.Session.Account.Positions)
        {
            var holding = a.Portfolio[a.Perp(position.Symbol)];
            Assert.Equal(holding.Quantity, position.Quantity);
            if (position.IsOpen) Assert.Equal(holding.AveragePrice, position.EntryPrice, 8);
        }
        // A deposit of this very minute is taken over with the next step.
        Assert.InRange(a.Usdt - a.Session.Account.Wallet, -0.000_001m, 500.000_001m);
        Assert.True(a.Session.Account.CrossWallet() + a.Session.Account.CrossUnrealizedProfit() >= -0.000_001m);
    }

    // Steps of up to 0.6 %, and now and then a jump of up to 6 % with a wick.
    private static Move[] Path(Random random, decimal price)
    {
        var moves = new Move[Minutes];
        for (var minute = 0; minute < Minutes; minute++)
        {
            var size = random.Next(60) == 0 ? 60 : 6;
            var open = price;
            price = Math.Round(price * (1m + random.Next(-size, size + 1) / 1_000m), 1);
            var (high, low) = (Math.Max(open, price), Math.Min(open, price));
            high = Math.Round(high * (1m + random.Next(size) / 4_000m), 1);
            low = Math.Round(low * (1m - random.Next(size) / 4_000m), 1);
            moves[minute] = new Move(minute, open, high, low, price);
        }
        return moves;
    }
}
