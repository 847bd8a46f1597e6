using QuantConnect;
using QuantConnect.Algorithm.Framework.Alphas;
using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Algorithm.Framework.Selection;
using QuantConnect.Brokerages;
using QuantConnect.Orders;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>Spot venues other than Binance, as whole runs: fees, leverage, what they refuse; and securities that a model chooses.</summary>
public sealed class SpotVenueTests : IDisposable
{
    private static readonly DateTime Day = new(2024, 3, 1);

    private readonly SyntheticMarket _market = new();

    public SpotVenueTests()
    {
        var path = Path.Combine(_market.Folder, "symbol-properties", "symbol-properties-database.csv");
        File.AppendAllText(path,
            """

            coinbase,BTCUSD,crypto,BTC-USD,USD,1,0.01,0.00000001,BTC-USD,0.0001
            bitfinex,BTCUSD,crypto,Bitcoin-US Dollar,USD,1,0.1,0.00000001,tBTCUSD,0.0001
            kraken,BTCUSD,crypto,XBT/USD,USD,1,0.1,0.00000001,XXBTZUSD,0.0001
            kraken,LTCUSD,crypto,LTC/USD,USD,1,0.01,0.00000001,XLTCZUSD,0.0001
            """);
        var hours = Path.Combine(_market.Folder, "market-hours", "market-hours-database.json");
        var json = Newtonsoft.Json.Linq.JObject.Parse(File.ReadAllText(hours));
        foreach (var market in new[] { "coinbase", "bitfinex", "kraken" })
        {
            json["entries"]![$"Crypto-{market}-[*]"] = json["entries"]!["Crypto-binance-[*]"]!.DeepClone();
            _market.Minutes("crypto", market, "btcusd", Day, 2m, 100m, 100m, 110m, 110m, 110m);
        }

        _market.Minutes("crypto", "kraken", "ltcusd", Day, 2m, 50m, 50m, 50m, 50m);
        File.WriteAllText(hours, json.ToString());
    }

    [Theory]
    // Taker 0.8 % in 2024 on 2 x 101 in quote currency; then on the sale of 1 at 109.
    [InlineData(BrokerageName.Coinbase, AccountType.Cash, "1 Filled 101 fee 1.616 USD", "2 Filled 109 fee 0.872 USD")]
    // Taker 0.2 %: of the 2 BTC bought, of the 109 USD received.
    [InlineData(BrokerageName.Bitfinex, AccountType.Cash, "1 Filled 101 fee 0.004 BTC", "2 Filled 109 fee 0.218 USD")]
    [InlineData(BrokerageName.Bitfinex, AccountType.Margin, "1 Filled 101 fee 0.004 BTC", "2 Filled 109 fee 0.218 USD")]
    // Taker 0.26 % in quote currency.
    [InlineData(BrokerageName.Kraken, AccountType.Margin, "1 Filled 101 fee 0.5252 USD", "2 Filled 109 fee 0.2834 USD")]
    public void A_venue_charges_its_taker_fee_in_its_currency(BrokerageName venue, AccountType account, string bought, string sold)
    {
        var notes = Run(venue, account, (a, minute) =>
        {
            if (minute == 1) a.MarketOrder(a.First, 2m);
            if (minute == 3) a.MarketOrder(a.First, -1m);
        });

        Assert.Equal([bought, sold], notes.Where(n => n.Contains("Filled", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_fee_in_base_currency_leaves_less_than_was_ordered_and_costs_what_was_ordered()
    {
        var notes = Run(BrokerageName.Bitfinex, AccountType.Margin, (a, minute) =>
        {
            if (minute != 1) return;
            var ticket = a.MarketOrder(a.First, 2m);
            a.Note($"{ticket.QuantityFilled} {a.Portfolio[a.First].Quantity} {a.Portfolio.CashBook["USD"].Amount:0.##}");
        });

        // 2 BTC less 0.2 %; 2 x 101 USD are paid.
        Assert.Equal("1.996 1.996 798", notes[^1]);
    }

    [Theory]
    [InlineData(BrokerageName.Coinbase)]
    [InlineData(BrokerageName.BinanceUS)]
    public void A_venue_without_margin_refuses_a_margin_account(BrokerageName venue) =>
        Assert.Throws<ArgumentException>(() => BrokerageModel.Create(null, venue, AccountType.Margin));

    [Fact]
    public void Coinbase_takes_no_stop_market_orders_any_more_and_no_order_below_its_least_size()
    {
        var notes = Run(BrokerageName.Coinbase, AccountType.Cash, (a, minute) =>
        {
            if (minute == 1) a.StopMarketOrder(a.First, 1m, 150m);
            if (minute == 1) a.MarketOrder(a.First, 0.00005m);
        });

        Assert.Equal(["1 Invalid", "2 Invalid"], notes);
    }

    [Fact]
    public void Kraken_lends_by_coin()
    {
        var notes = new List<string>();
        _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(1);
                a.SetBrokerageModel(BrokerageName.Kraken, AccountType.Margin);
                notes.Add(FormattableString.Invariant($"{a.AddCrypto("BTCUSD").Leverage:0.##} {a.AddCrypto("LTCUSD").Leverage:0.##}"));
            },
        });

        Assert.Equal(["5 3"], notes);
    }

    [Fact]
    public void Securities_that_a_model_chooses_are_subscribed_as_the_universe_settings_say_and_traded()
    {
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(1);
                a.SetCash(1000m);
                a.SetBrokerageModel(BrokerageName.Kraken, AccountType.Margin);
                a.UniverseSettings.Resolution = Resolution.Minute;
                a.UniverseSettings.FillForward = false;
                a.UniverseSettings.Leverage = 2m;
                a.SetUniverseSelection(new ManualUniverseSelectionModel(Symbol.Create("BTCUSD", SecurityType.Crypto, Market.Kraken)));
                a.SetAlpha(new ConstantAlphaModel(InsightType.Price, InsightDirection.Up, TimeSpan.FromHours(1)));
                a.SetPortfolioConstruction(new EqualWeightingPortfolioConstructionModel(Resolution.Minute));
            },
            Changed = (a, changes) => a.Note($"{string.Join(" ", changes.AddedSecurities.Select(s => $"{s.Symbol.Value} x{s.Leverage}"))}"),
            Event = (a, e) => a.NoteEvent(e),
        });

        var notes = ((Script)result.Algorithm).Notes;
        Assert.Equal("BTCUSD x2", notes[0]);
        Assert.Equal("1 Submitted", notes[1]);
        Assert.StartsWith("1 Filled 101 ", notes[2], StringComparison.Ordinal);
    }

    public void Dispose() => _market.Dispose();

    private List<string> Run(BrokerageName venue, AccountType account, Action<Script, int> step)
    {
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(1);
                a.SetCash(1000m);
                a.SetBrokerageModel(venue, account);
                a.First = a.AddCrypto("BTCUSD", Resolution.Minute, fillForward: false).Symbol;
            },
            Data = (a, _) => step(a, a.Time.Hour == 0 ? a.Time.Minute : -1),
            Event = (a, e) => a.NoteEvent(e),
        });
        Assert.Null(result.RuntimeError);
        return ((Script)result.Algorithm).Notes;
    }
}
