using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Statistics;

namespace Backtests.Engine.Results;

/// <summary>Results as Lean's JSON: names in camel case, times as ISO 8601 UTC, chart points as arrays that begin with Unix
/// seconds.</summary>
internal static class ResultJson
{
    private const int StatisticsDigits = 4;

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        Culture = CultureInfo.InvariantCulture,
        ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy(false, false) },
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateFormatString = "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
    });

    /// <summary>What the whole result has before the summary: rolling windows, charts, orders, profit and loss.</summary>
    public static JObject Details(BacktestResult result) => new()
    {
        ["rollingWindow"] = RollingWindow(result.Performance),
        ["charts"] = Charts(result.Charts),
        ["orders"] = Orders(result.Orders),
        ["profitLoss"] = ProfitLoss(result),
    };

    /// <summary>The result without charts, orders and rolling windows.</summary>
    public static JObject Summary(BacktestResult result) => new()
    {
        ["totalPerformance"] = Performance(
            result.Performance.TotalPerformance, new JArray(result.Performance.TotalPerformance.ClosedTrades.Select(Trade))),
        ["statistics"] = Strings(result.Statistics),
        ["runtimeStatistics"] = Strings(result.RuntimeStatistics),
        ["state"] = State(result),
        ["algorithmConfiguration"] = Configuration(result),
    };

    /// <summary>Every order event.</summary>
    public static JArray OrderEvents(BacktestResult result)
    {
        var array = new JArray();
        foreach (var orderEvent in result.OrderEvents)
        {
            array.Add(OrderEvent(orderEvent, result.AlgorithmName));
        }

        return array;
    }

    /// <summary>Statistics over closed trades.</summary>
    public static JObject TradeStatistics(TradeStatistics statistics) => Flat(statistics);

    private static JObject Strings(IReadOnlyDictionary<string, string> values)
    {
        var json = new JObject();
        foreach (var (name, value) in values)
        {
            json[name] = value;
        }

        return json;
    }

    private static JObject State(BacktestResult result)
    {
        return new JObject
        {
            ["StartTime"] = result.StartDate.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            ["EndTime"] = result.EndDate.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
            ["RuntimeError"] = result.RuntimeErrorLine ?? string.Empty,
            ["StackTrace"] = result.RuntimeError?.StackTrace ?? string.Empty,
            ["LogCount"] = result.LogLines.Count.ToString(CultureInfo.InvariantCulture),
            ["OrderCount"] = result.Orders.Count.ToString(CultureInfo.InvariantCulture),
            [BacktestResult.OrderListHashName] = result.OrderListHash,
            ["InsightCount"] = result.Algorithm.Insights.TotalCount.ToString(CultureInfo.InvariantCulture),
            ["Name"] = result.AlgorithmName,
            ["Status"] = result.Status.ToString(),
        };
    }

    private static JObject Configuration(BacktestResult result) => new()
    {
        ["name"] = result.AlgorithmName,
        ["tags"] = new JArray(),
        ["accountCurrency"] = result.Algorithm.AccountCurrency,
        ["brokerage"] = result.Algorithm.BrokerageName.ToString(),
        ["accountType"] = result.Algorithm.BrokerageModel.AccountType.ToString(),
        ["parameters"] = Strings(result.Algorithm.GetParameters().ToDictionary(p => p.Key, p => p.Value)),
        ["startDate"] = result.StartDate.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        ["endDate"] = result.EndDate.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        ["outOfSampleMaxEndDate"] = null,
        ["outOfSampleDays"] = 0,
        ["tradingDaysPerYear"] = result.Algorithm.Settings.TradingDaysPerYear,
    };

    private static JObject Performance(AlgorithmPerformance performance, JArray closedTrades) => new()
    {
        ["tradeStatistics"] = Flat(performance.TradeStatistics),
        ["portfolioStatistics"] = Flat(performance.PortfolioStatistics),
        ["closedTrades"] = closedTrades,
    };

    /// <summary>Properties in camel case; decimals and durations as text, as Lean writes its statistics.</summary>
    private static JObject Flat(object statistics)
    {
        var json = JObject.FromObject(statistics, Serializer);
        foreach (var property in json.Properties().ToList())
        {
            if (property.Value.Type == JTokenType.Float)
            {
                property.Value = Math.Round((decimal)property.Value, StatisticsDigits).ToString(CultureInfo.InvariantCulture);
            }
        }

        return json;
    }

    /// <summary>A closed trade. Its id is a random number in memory; here it is its place in the list, so that equal runs give equal
    /// files.</summary>
    private static JObject Trade(Trade trade, int number)
    {
        var json = JObject.FromObject(new
        {
            Id = number.ToString(CultureInfo.InvariantCulture),
            trade.EntryTime,
            trade.EntryPrice,
            trade.Direction,
            trade.Quantity,
            trade.ExitTime,
            trade.ExitPrice,
            trade.ProfitLoss,
            trade.TotalFees,
            trade.MAE,
            trade.MFE,
            Duration = trade.Duration.ToString("c", CultureInfo.InvariantCulture),
            trade.EndTradeDrawdown,
            trade.IsWin,
            OrderIds = trade.OrderIds.Order(),
        }, Serializer);
        json.AddFirst(new JProperty("symbols", new JArray(trade.Symbols.Select(Symbol))));
        return json;
    }

    private static JObject RollingWindow(StatisticsResults results)
    {
        var json = new JObject();
        foreach (var (name, performance) in results.RollingPerformances)
        {
            // The trades are in the total already.
            json[name] = Performance(performance, new JArray());
        }

        return json;
    }

    private static JObject ProfitLoss(BacktestResult result)
    {
        var json = new JObject();
        foreach (var (time, value) in new SortedDictionary<DateTime, decimal>(result.Algorithm.Transactions.TransactionRecord))
        {
            json[Time(time)] = value;
        }

        return json;
    }

    private static JObject Charts(IReadOnlyDictionary<string, Chart> charts)
    {
        var json = new JObject();
        foreach (var (name, chart) in charts)
        {
            var series = new JObject();
            foreach (var (seriesName, line) in chart.Series)
            {
                series[seriesName] = Series(line);
            }

            var one = new JObject
            {
                ["name"] = chart.Name,
                ["chartType"] = 0,
                ["series"] = series,
            };
            if (chart.Symbol is not null)
            {
                one["symbol"] = Symbol(chart.Symbol);
            }

            if (chart.LegendDisabled)
            {
                one["legendDisabled"] = true;
            }

            json[name] = one;
        }

        return json;
    }

    private static JObject Series(BaseSeries series)
    {
        var values = new JArray();
        foreach (var point in series.Values)
        {
            values.Add(point switch
            {
                Candlestick candle => Array(UnixSeconds(candle.Time), candle.Open, candle.High, candle.Low, candle.Close),
                ChartPoint value => Array(UnixSeconds(value.Time), value.y),
                _ => Array(UnixSeconds(point.Time)),
            });
        }

        var json = new JObject
        {
            ["name"] = series.Name,
            ["unit"] = series.Unit,
            ["index"] = series.Index,
            ["seriesType"] = (int)series.SeriesType,
        };
        if (series.ZIndex is { } depth)
        {
            json["zIndex"] = depth;
        }

        Optional(json, "indexName", series.IndexName);
        Optional(json, "tooltip", series.Tooltip);
        json["values"] = values;
        if (series is Series line)
        {
            json["color"] = line.Color.IsEmpty ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"#{line.Color.R:X2}{line.Color.G:X2}{line.Color.B:X2}");
            json["scatterMarkerSymbol"] = Camel(line.ScatterMarkerSymbol.ToString());
        }

        return json;
    }

    private static JArray Array(long seconds, params decimal?[] values)
    {
        var array = new JArray(seconds);
        foreach (var value in values)
        {
            array.Add(value);
        }

        return array;
    }

    private static long UnixSeconds(DateTime utc) => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToUnixTimeSeconds();

    private static string Time(DateTime utc) => DateTime.SpecifyKind(utc, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    private static JObject Symbol(Symbol symbol) => new()
    {
        ["value"] = symbol.Value,
        ["id"] = symbol.ID.ToString(),
        ["permtick"] = symbol.Value,
    };

    private static JObject Orders(IReadOnlyList<Order> orders)
    {
        var json = new JObject();
        foreach (var order in orders)
        {
            json[order.Id.ToString(CultureInfo.InvariantCulture)] = JObject.FromObject(order, Serializer);
        }

        return json;
    }

    private static JObject OrderEvent(OrderEvent e, string algorithm)
    {
        var json = new JObject
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"{algorithm}-{e.OrderId}-{e.Id}"),
            ["algorithmId"] = algorithm,
            ["orderId"] = e.OrderId,
            ["orderEventId"] = e.Id,
            ["symbol"] = e.Symbol.ID.ToString(),
            ["symbolValue"] = e.Symbol.Value,
            ["symbolPermtick"] = e.Symbol.Value,
            ["time"] = (DateTime.SpecifyKind(e.UtcTime, DateTimeKind.Utc) - DateTime.UnixEpoch).TotalSeconds,
            ["status"] = Camel(e.Status.ToString()),
            ["direction"] = Camel(e.Direction.ToString()),
            ["quantity"] = e.Quantity,
            ["fillPrice"] = e.FillPrice,
            ["fillPriceCurrency"] = e.FillPriceCurrency,
            ["fillQuantity"] = e.FillQuantity,
            ["isAssignment"] = e.IsAssignment,
        };
        Optional(json, "message", string.IsNullOrEmpty(e.Message) ? null : e.Message);
        Optional(json, "limitPrice", e.LimitPrice);
        Optional(json, "stopPrice", e.StopPrice);
        Optional(json, "triggerPrice", e.TriggerPrice);
        Optional(json, "trailingAmount", e.TrailingAmount);
        if (e.OrderFee.Value.Amount != 0)
        {
            json["orderFeeAmount"] = e.OrderFee.Value.Amount;
            json["orderFeeCurrency"] = e.OrderFee.Value.Currency;
        }

        return json;
    }

    private static void Optional(JObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }

    private static void Optional(JObject json, string name, decimal? value)
    {
        if (value is { } there)
        {
            json[name] = there;
        }
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
