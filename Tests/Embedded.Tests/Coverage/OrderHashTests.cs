using System.Security.Cryptography;
using System.Text;
using Backtests.Engine;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using QuantConnect;
using QuantConnect.Interfaces;
using QuantConnect.Orders;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>
/// Orders as Lean's JSON, and the digest of it by which Lean compares two runs. The names and their order are those of the order documents
/// that Lean publishes.
/// </summary>
public sealed class OrderHashTests : IDisposable
{
    private static readonly DateTime Time = new(2024, 3, 1, 0, 1, 0, DateTimeKind.Utc);

    private readonly SyntheticMarket _market = new SyntheticMarket()
        .Minutes("cryptofuture", "binance", "btcusdt", Time.Date, 2m, 100m, 100m, 110m, 110m, 110m);

    [Fact]
    public void No_orders_have_the_digest_of_nothing() =>
        Assert.Equal("d41d8cd98f00b204e9800998ecf8427e", new Dictionary<int, Order>().GetHash());

    [Fact]
    public void The_digest_is_of_the_orders_by_number_joined_by_commas()
    {
        var result = Run(() => new Script { Setup = Start, Data = (a, _) => Trade(a) });

        // A purchase of 1.5 at the ask of 101 a minute after midnight, and a limit that is cancelled two minutes later.
        const string market =
            """
            {"Type":0,"Id":1,"ContingentId":0,"BrokerId":["1"],"Symbol":{"value":"BTCUSDT","id":"BTCUSDT 18R","permtick":"BTCUSDT"},"Price":101.0,"PriceCurrency":"USDT","Time":"2024-03-01T00:01:00Z","CreatedTime":"2024-03-01T00:01:00Z","LastFillTime":"2024-03-01T00:01:00Z","Quantity":1.5,"Status":3,"Properties":{"TimeInForce":{}},"SecurityType":11,"Direction":0,"Value":151.5,"OrderSubmissionData":{"BidPrice":99.0,"AskPrice":101.0,"LastPrice":100.0},"IsMarketable":true,"PriceAdjustmentMode":1}
            """;
        const string limit =
            """
            {"LimitPrice":90.0,"Type":1,"Id":2,"ContingentId":0,"BrokerId":["2"],"Symbol":{"value":"BTCUSDT","id":"BTCUSDT 18R","permtick":"BTCUSDT"},"Price":0.0,"PriceCurrency":"USDT","Time":"2024-03-01T00:01:00Z","CreatedTime":"2024-03-01T00:01:00Z","CanceledTime":"2024-03-01T00:03:00Z","Quantity":2.0,"Status":5,"Tag":"away","Properties":{"TimeInForce":{"$type":"QuantConnect.Orders.TimeInForces.DayTimeInForce"}},"SecurityType":11,"Direction":0,"Value":0.0,"OrderSubmissionData":{"BidPrice":99.0,"AskPrice":101.0,"LastPrice":100.0},"IsMarketable":false,"PriceAdjustmentMode":1}
            """;
        Assert.Equal(Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes($"{market},{limit}"))), result.OrderListHash);
    }

    [Fact]
    public void Prices_are_rounded_for_the_digest_and_stay_as_they_are_in_the_order()
    {
        var limit = new LimitOrder(Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance), 1m, 12345.678949m, Time) { Id = 1 };
        var rounded = new LimitOrder(limit.Symbol, 1m, 12345.6789m, Time) { Id = 1 };
        var other = new LimitOrder(limit.Symbol, 1m, 12345.6791m, Time) { Id = 1 };

        Assert.Equal(Hash(rounded), Hash(limit));
        Assert.NotEqual(Hash(other), Hash(limit));
        Assert.Equal(12345.678949m, limit.LimitPrice);
    }

    [Theory]
    [InlineData(OrderType.Market, "Type Id")]
    [InlineData(OrderType.Limit, "LimitPrice Type Id")]
    [InlineData(OrderType.StopMarket, "StopPrice Type Id")]
    [InlineData(OrderType.StopLimit, "StopPrice StopTriggered LimitPrice Type Id")]
    [InlineData(OrderType.LimitIfTouched, "Type TriggerPrice LimitPrice TriggerTouched Id")]
    [InlineData(OrderType.TrailingStop, "TrailingAmount TrailingAsPercentage Type StopPrice Id")]
    [InlineData(OrderType.MarketOnOpen, "Type Id")]
    public void Each_type_of_order_begins_with_what_is_its_own(OrderType type, string names)
    {
        var order = Order.CreateOrder(new SubmitOrderRequest(type, SecurityType.CryptoFuture,
            Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance), 1m, 1m, 1m, 1m, 1m, false, Time, "", null));

        var json = JObject.Parse(JsonConvert.SerializeObject(order));
        var expected = names.Split(' ');
        Assert.Equal(expected, json.Properties().Take(expected.Length).Select(p => p.Name));
        Assert.Equal((int)type, (int)json["Type"]!);
    }

    [Fact]
    public void A_date_until_which_an_order_stands_is_written_and_read_again()
    {
        var json = JsonConvert.SerializeObject(TimeInForce.GoodTilDate(new DateTime(2024, 5, 26)));

        Assert.Equal("""{"$type":"QuantConnect.Orders.TimeInForces.GoodTilDateTimeInForce","Expiry":"2024-05-26T00:00:00"}""", json);
        var read = Assert.IsType<QuantConnect.Orders.TimeInForces.GoodTilDateTimeInForce>(JsonConvert.DeserializeObject<TimeInForce>(json));
        Assert.Equal(new DateTime(2024, 5, 26), read.Expiry);
    }

    [Fact]
    public void Only_an_algorithm_that_publishes_its_statistics_has_the_digest_among_them()
    {
        var plain = Run(() => new Script { Setup = Start, Data = (a, _) => Trade(a) });
        var published = Run(() => new PublishedScript { Setup = Start, Data = (a, _) => Trade(a) });

        Assert.False(plain.Statistics.ContainsKey("OrderListHash"));
        Assert.Equal(plain.OrderListHash, published.Statistics["OrderListHash"]);
    }

    public void Dispose() => _market.Dispose();

    private static string Hash(Order order) => new Dictionary<int, Order> { [order.Id] = order }.GetHash();

    private BacktestResult Run(Func<Script> script) => _market.Run(script);

    private static void Start(Script a)
    {
        a.Days(1);
        a.SetAccountCurrency("USDT");
        a.SetCash(1000m);
        a.SetBrokerageModel(QuantConnect.Brokerages.BrokerageName.BinanceFutures, AccountType.Margin);
        a.First = a.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance, fillForward: false).Symbol;
    }

    private static void Trade(Script a)
    {
        if (a.Time.Minute == 1)
        {
            a.MarketOrder(a.First, 1.5m);
            a.LimitOrder(a.First, 2m, 90m, tag: "away", orderProperties: new OrderProperties { TimeInForce = TimeInForce.Day });
        }

        if (a.Time.Minute == 3) a.Transactions.CancelOpenOrders(a.First);
    }

    private sealed class PublishedScript : Script, IRegressionAlgorithmDefinition
    {
        public int AlgorithmHistoryDataPoints => 0;

        public AlgorithmStatus AlgorithmStatus => AlgorithmStatus.Completed;

        public bool CanRunLocally => true;

        public long DataPoints => 0;

        public Dictionary<string, string> ExpectedStatistics => [];

        public List<Language> Languages => [Language.CSharp];
    }
}
