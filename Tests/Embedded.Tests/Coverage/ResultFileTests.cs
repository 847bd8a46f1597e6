using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Orders;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>The shape of the result files, as tools that read Lean's expect it.</summary>
public sealed class ResultFileTests : IDisposable
{
    private readonly SyntheticMarket _market = new SyntheticMarket()
        .Minutes("cryptofuture", "binance", "btcusdt", new DateTime(2024, 3, 1), 2m, 100m, 100m, 110m, 110m);

    private readonly string _folder;

    public ResultFileTests()
    {
        _folder = Path.Combine(_market.Folder, "results");
        var result = _market.Run(
            () => new Script
            {
                Setup = a =>
                {
                    a.Days(1);
                    a.SetAccountCurrency("USDT");
                    a.SetCash(1000m);
                    a.SetBrokerageModel(BrokerageName.BinanceFutures, AccountType.Margin);
                    a.First = a.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance, fillForward: false).Symbol;
                },
                Data = (a, slice) =>
                {
                    if (!slice.Bars.ContainsKey(a.First)) return;
                    if (a.Time.Minute == 1) a.MarketOrder(a.First, 1m);
                    if (a.Time.Minute == 2) a.LimitOrder(a.First, 1m, 50m, tag: "low", orderProperties: new BinanceOrderProperties { TimeInForce = TimeInForce.GoodTilDate(new DateTime(2024, 3, 5)) });
                    if (a.Time.Minute == 3) a.Liquidate();
                    a.Plot("Own", "Close", slice.Bars[a.First].Close);
                },
            },
            new Dictionary<string, string> { ["leverage"] = "5" }, _folder);
        Assert.True(result.RuntimeError is null, result.RuntimeError?.ToString());
    }

    [Fact]
    public void The_result_has_Leans_members_and_the_summary_lacks_the_long_ones()
    {
        string[] shared = ["totalPerformance", "statistics", "runtimeStatistics", "state", "algorithmConfiguration"];

        Assert.Equal([.. shared.Concat(["rollingWindow", "charts", "orders", "profitLoss"]).Order()], Read("Script.json").Properties().Select(p => p.Name).Order());
        Assert.Equal(shared.Order(), Read("Script-summary.json").Properties().Select(p => p.Name).Order());
    }

    [Fact]
    public void Charts_are_series_of_arrays_that_begin_with_unix_seconds()
    {
        var charts = Read("Script.json")["charts"]!;
        var equity = charts["Strategy Equity"]!["series"]!["Equity"]!;
        var own = charts["Own"]!["series"]!["Close"]!;

        // 1709251200 is 2024-03-01 00:00 UTC. A candle is [time, open, high, low, close], a point [time, value].
        Assert.Equal(2, (int)equity["seriesType"]!);
        Assert.Equal(5, equity["values"]![0]!.Count());
        Assert.Equal("[[1709251260,100.0],[1709251320,100.0],[1709251380,110.0],[1709251440,110.0]]", Decimals(own["values"]!));
        Assert.Equal(["Benchmark", "Drawdown", "Own", "Portfolio Turnover", "Strategy Equity"], ((JObject)charts).Properties().Select(p => p.Name).Order());
        Assert.All(charts.Values(), c => Assert.Equal(c.Parent is JProperty p ? p.Name : null, (string?)c["name"]));
    }

    [Fact]
    public void An_order_has_its_type_its_times_and_what_the_market_was_when_it_was_sent()
    {
        var orders = (JObject)Read("Script.json")["orders"]!;
        var (market, limit) = (orders["1"]!, orders["2"]!);

        Assert.Equal(3, orders.Count);
        Assert.Equal((0, 3, 101m, "USDT", 1m, 101m), ((int)market["type"]!, (int)market["status"]!, (decimal)market["price"]!, (string)market["priceCurrency"]!, (decimal)market["quantity"]!, (decimal)market["value"]!));
        Assert.Equal("2024-03-01T00:01:00Z", (string?)market["lastFillTime"]);
        Assert.Null(market["canceledTime"]);
        Assert.Equal((99m, 101m, 100m), ((decimal)market["orderSubmissionData"]!["bidPrice"]!, (decimal)market["orderSubmissionData"]!["askPrice"]!, (decimal)market["orderSubmissionData"]!["lastPrice"]!));
        Assert.Equal("BTCUSDT 18R", (string?)market["symbol"]!["id"]);
        Assert.Equal((1, 5, 50m, "Liquidated"), ((int)limit["type"]!, (int)limit["status"]!, (decimal)limit["limitPrice"]!, (string?)limit["tag"]));
        Assert.Equal("2024-03-01T00:03:00Z", (string?)limit["canceledTime"]);
        var timeInForce = limit["properties"]!["timeInForce"]!;
        Assert.Equal("QuantConnect.Orders.TimeInForces.GoodTilDateTimeInForce", (string?)timeInForce["$type"]);
        Assert.StartsWith("2024-03-05T00:00:00", (string?)timeInForce["Expiry"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_event_names_its_run_and_its_order_and_carries_the_fee()
    {
        using var reader = new JsonTextReader(File.OpenText(Path.Combine(_folder, "Script-order-events.json")));
        var fill = JArray.Load(reader)[1];

        Assert.Equal("Script-1-2", (string?)fill["id"]);
        Assert.Equal(("filled", "buy", 1709251260.0), ((string)fill["status"]!, (string)fill["direction"]!, (double)fill["time"]!));
        Assert.Equal((101m, 1m, 0.04m, "USDT"), ((decimal)fill["fillPrice"]!, (decimal)fill["fillQuantity"]!, (decimal)fill["orderFeeAmount"]!, (string)fill["orderFeeCurrency"]!));
    }

    [Fact]
    public void Profit_configuration_and_state_say_what_was_run()
    {
        var json = Read("Script.json");

        // 109 - 101 less twice the closing fee of 0.044, which is how Lean reckons it.
        var profit = ((JObject)json["profitLoss"]!).Properties().Single();
        Assert.Equal(("2024-03-01T00:03:00Z", 7.912m), (profit.Name, (decimal)profit.Value));
        Assert.Equal("5", (string?)json["algorithmConfiguration"]!["parameters"]!["leverage"]);
        Assert.Equal("USDT", (string?)json["algorithmConfiguration"]!["accountCurrency"]);
        Assert.Equal(("Completed", "3", ""), ((string)json["state"]!["Status"]!, (string)json["state"]!["OrderCount"]!, (string)json["state"]!["RuntimeError"]!));
        Assert.Equal("3", (string?)json["statistics"]!["Total Orders"]);
        Assert.Single(json["totalPerformance"]!["closedTrades"]!);
        Assert.All(json["rollingWindow"]!.Values(), w => Assert.Empty(w["closedTrades"]!));
    }

    public void Dispose() => _market.Dispose();

    private static string Decimals(JToken values) => values.ToString(Formatting.None);

    private JObject Read(string file)
    {
        using var reader = new JsonTextReader(File.OpenText(Path.Combine(_folder, file))) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
