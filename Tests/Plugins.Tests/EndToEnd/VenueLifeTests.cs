using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Tests;
using QuantConnect;

namespace Backtests.Plugins.Tests;

/// <summary>
/// A random day on every venue file, in each of its modes: after every step Lean's cash is the account's wallet, whatever orders, marks,
/// funding, deposits and liquidations did.
/// </summary>
public sealed class VenueLifeTests
{
    private const int Minutes = 360;
    private const string Btc = "BTCUSD";

    /// <summary>Market, contract and currency.</summary>
    private static readonly Dictionary<string, (string Market, string Ticker, string Currency)> Contracts = new()
    {
        ["binance-usdm"] = ("binance", "BTCUSDT", "USDT"),
        ["binance-coinm"] = ("binance", Btc, "BTC"),
        ["bybit-linear"] = ("bybit", "BTCUSDT", "USDT"),
        ["bybit-inverse"] = ("bybit", Btc, "BTC"),
        ["okx"] = ("okx", "BTCUSDT", "USDT"),
        ["gate"] = ("gate", "BTCUSDT", "USDT"),
        ["hyperliquid"] = ("hyperliquid", "BTCUSDC", "USDC"),
        ["dydx-v4"] = ("dydx", Btc, "USD"),
        ["drift"] = ("drift", "BTCUSDC", "USDC"),
        ["deribit-linear"] = ("deribit", "BTCUSDC", "USDC"),
        ["deribit-inverse"] = ("deribit", Btc, "BTC"),
        ["bitmex"] = ("bitmex", Btc, "BTC"),
        ["kraken-futures"] = ("kraken", Btc, "BTC"),
        ["kraken-futures-linear"] = ("binance", "BTCUSDT", "USDT"),
        ["generic"] = ("binance", "BTCUSDT", "USDT"),
    };

    public static TheoryData<string, MarginMode, bool> Venues()
    {
        var data = new TheoryData<string, MarginMode, bool>();
        foreach (var venue in Files())
            foreach (var mode in venue.MarginModes)
            {
                data.Add(venue.Name, mode, false);
                if (venue.HedgeMode.IsOffered == true) data.Add(venue.Name, mode, true);
            }
        return data;
    }

    [Theory]
    [MemberData(nameof(Venues))]
    public void Lean_s_cash_is_the_wallet_after_every_step(string venue, MarginMode mode, bool isHedge)
    {
        var (place, ticker, currency) = Contracts[venue];
        var random = new Random(venue.Sum(letter => letter));
        using var market = new TestMarket(Minutes, place)
            .Funding(ticker, (0, 0m), (60, 0.001m), (120, -0.002m), (240, 0.001m));
        var path = Path(random, 50_000m);
        market.Trades(ticker, 50_000m, path).Marks(ticker, 50_000m, path);
        var unit = currency == "BTC" ? 0.4m : 20_000m;
        var script = new Script
        {
            Cash = unit,
            Currency = currency,
            Market = place,
            Setup = a =>
            {
                a.UseVenue(venue, mode, 15m, new VenueOptions
                {
                    InsuranceFund = unit / 20m,
                    PositionMode = isHedge ? PositionMode.Hedge : PositionMode.OneWay,
                    BeforeFirstTiers = BeforeFirstTiers.ExtendEarliest,
                });
                a.AddCryptoFuture(ticker, Resolution.Minute, place);
            },
        };
        var deposit = 0m;
        for (var minute = 1; minute < Minutes; minute++)
            script.At(minute, a =>
            {
                var account = a.Session.Account;
                // A deposit is taken over with the step after it. The legs' netted profit is in Lean's cash, not in the wallet.
                if (!isHedge || account.Positions.All(position => !position.IsOpen))
                    Assert.InRange(a.Money - account.Wallet, -unit * 1e-10m, deposit + unit * 1e-10m);
                if (!isHedge) Assert.Equal(a.Portfolio[a.Perp(ticker)].Quantity, account.Positions.Sum(position => position.Quantity));
                // A liquidation that takes several rounds may be on its way out of a debt, which the fund pays as it goes.
                var isUnderWay = a.Session.Records is [.., { GoesOn: true }];
                Assert.True(isUnderWay || account.CrossWallet() + account.CrossUnrealizedProfit() >= -unit * 1e-10m);
                deposit = 0m;
                Act(a, random, ticker, unit, isHedge, ref deposit);
            });

        var run = Lab.Run(market, script);

        Assert.NotEmpty(run.Session.Records);
        var flows = run.Session.Account.Flows;
        if (!isHedge || !run.Session.Account.Positions.Any(position => position.IsOpen))
            Assert.InRange(run.Money - flows.Balance(Party.Trader) + unit, unit * (1m - 1e-10m), unit * (1m + 1e-10m));
        Assert.InRange(Enum.GetValues<Party>().Sum(flows.Balance), -unit * 1e-10m, unit * 1e-10m);
    }

    [Fact]
    public void Every_venue_file_is_there() => Assert.Equal(Contracts.Keys.Order(), Files().Select(venue => venue.Name).Order());

    private static IEnumerable<Venue> Files()
    {
        var catalog = new VenueCatalog(System.IO.Path.Combine(Repository.DataFolder, "venues"));
        return catalog.Names.Select(catalog.Load);
    }

    private static void Act(ScriptedAlgorithm a, Random random, string ticker, decimal unit, bool isHedge, ref decimal deposit)
    {
        var symbol = a.Perp(ticker);
        var security = a.Securities[symbol];
        var (price, multiplier, lot) = (security.Price, security.SymbolProperties.ContractMultiplier, security.SymbolProperties.LotSize);
        // Mostly the way the position goes, so that it is still there when the price jumps.
        var held = Math.Sign(a.Portfolio[symbol].Quantity);
        var side = held != 0 && random.Next(8) != 0 ? held : random.Next(2) == 0 ? 1m : -1m;
        // Of up to fourteen times the account's money.
        var notional = a.Session.Account.Wallet * random.Next(5, 15);
        var contracts = unit < 1m ? notional * price / multiplier : notional / price / multiplier;
        var quantity = Math.Floor(contracts / lot) * lot;
        if (quantity == 0m) return;
        switch (random.Next(12))
        {
            case 0 or 1 or 2 when isHedge:
                if (side > 0m) a.OpenLong(symbol, quantity);
                else a.OpenShort(symbol, quantity);
                break;
            case 0 or 1 or 2:
                a.MarketOrder(symbol, side * quantity);
                break;
            case 3 when isHedge:
                a.CloseLong(symbol, quantity, limitPrice: Math.Round(price * 1.004m));
                break;
            case 3:
                a.LimitOrder(symbol, side * quantity, Math.Round(price * (1m - side * 0.004m)));
                break;
            case 4 when !isHedge:
                a.StopMarketOrder(symbol, side * quantity, Math.Round(price * (1m + side * 0.01m)));
                break;
            case 5 when random.Next(6) == 0 && isHedge:
                a.CloseLegs(symbol);
                break;
            case 5 when random.Next(6) == 0:
                a.Liquidate(symbol);
                break;
            case 6:
                deposit = Math.Round(unit / 40m, 6);
                a.Portfolio.CashBook[a.AccountCurrency].AddAmount(deposit);
                break;
            case 7:
                a.Transactions.CancelOpenOrders(symbol);
                break;
        }
    }

    // Steps of up to 0.5 %, and now and then a jump of up to 12 % with a wick.
    private static Move[] Path(Random random, decimal price)
    {
        var moves = new Move[Minutes];
        for (var minute = 0; minute < Minutes; minute++)
        {
            var size = random.Next(15) == 0 ? 120 : 5;
            var open = price;
            price = Math.Round(price * (1m + random.Next(-size, size + 1) / 1_000m));
            var (high, low) = (Math.Max(open, price), Math.Min(open, price));
            moves[minute] = new Move(minute, open, Math.Round(high * (1m + random.Next(size) / 4_000m)),
                Math.Round(low * (1m - random.Next(size) / 4_000m)), price);
        }
        return moves;
    }
}
