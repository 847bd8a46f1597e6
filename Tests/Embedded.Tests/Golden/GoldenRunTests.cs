using System.Globalization;
using Backtests.Engine;
using Backtests.Engine.Results;
using Backtests.Tests;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using QuantConnect.Algorithm;

namespace Backtests.Embedded.Tests.Golden;

/// <summary>
/// Runs the algorithms that were recorded on the real engine, and compares everything that was recorded: order events, orders, cash,
/// holdings, trades, equity, warnings, margin calls, probes, data points and statistics.
/// </summary>
public class GoldenRunTests
{
    private static readonly string[] RunNames =
    [
        "BracketOrders", "BrokerageRejects", "CustomMarginCall", "CustomModels", "FrameworkRisk", "FundingSlots", "HourResolution",
        "IndicatorSignals", "InsufficientBuyingPower", "InverseBtcUsdAccount", "LimitOrders", "LiquidationSignals", "MarginCallCrash",
        "MarginCallTooLate", "MarketFlip", "MissingBars", "OrderUpdateCancel", "ParameterCross", "ParameterCross@alt", "PortfolioZero",
        "ScheduledEvents", "SetHoldingsLeverage", "SharedCollateral", "StopOrders", "TieredMargin", "TradeOnlyData", "TrailingStops",
        "UsdAccountLinear", "WarmUpHistory",
    ];

    public static TheoryData<string> Runs => [.. RunNames];

    [SkippableFact]
    public void Every_recorded_run_has_a_case()
    {
        var expected = Directory.GetFiles(Path.Combine(GoldenFolder(), "expected"), "*.json").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(expected.Order(StringComparer.Ordinal), RunNames.Order(StringComparer.Ordinal));
    }

    [SkippableTheory]
    [MemberData(nameof(Runs))]
    public void A_recorded_run_is_reproduced(string run)
    {
        var golden = GoldenFolder();
        var expected = Read(Path.Combine(golden, "expected", run + ".json"));
        var actual = Run(golden, run);
        var difference = JsonDifference.First(expected, actual);
        Assert.True(difference is null, $"{run}: {difference}");
    }

    private static string GoldenFolder() => Repository.RequireShared("golden");

    private static JObject Run(string golden, string run)
    {
        var folder = Directory.CreateTempSubdirectory("golden");
        try
        {
            var output = Path.Combine(folder.FullName, "golden.json");
            var parameters = new Dictionary<string, string> { ["golden-output"] = output };
            if (Read(Path.Combine(golden, "parameters.json"))[run] is JObject own)
            {
                foreach (var property in own.Properties())
                {
                    parameters[property.Name] = (string)property.Value!;
                }
            }

            var name = run.Split('@')[0];
            var type = System.Reflection.Assembly.Load("Backtests.Golden").GetType("GoldenVectors." + name, throwOnError: true)!;
            var result = BacktestEngine.Run(new BacktestOptions
            {
                Factory = () => (QCAlgorithm)Activator.CreateInstance(type)!,
                DataFolder = Path.Combine(golden, "data"),
                Parameters = parameters,
            });
            Assert.True(result.RuntimeError is null, $"{run} threw: {result.RuntimeError}");
            return Complete(Read(output), result);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Adds what the recorder doesn't write itself.</summary>
    private static JObject Complete(JObject recorded, BacktestResult result)
    {
        var json = new JObject();
        foreach (var property in recorded.Properties())
        {
            json[property.Name] = property.Value;
            if (property.Name == "algorithm")
            {
                json["engine"] = null;
            }
        }

        json["data_points"] = result.DataPoints;
        json["statistics"] = JObject.FromObject(result.Statistics);
        json["trade_statistics"] = ResultJson.TradeStatistics(result.TradeStatistics);
        // Times and durations become the text that they are in the file.
        return Parse(new StringReader(json.ToString()));
    }

    private static JObject Read(string path) => Parse(File.OpenText(path));

    private static JObject Parse(TextReader text)
    {
        using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, Culture = CultureInfo.InvariantCulture };
        return JObject.Load(reader);
    }
}
