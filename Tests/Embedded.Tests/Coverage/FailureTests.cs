using Backtests.Engine;
using Newtonsoft.Json.Linq;
using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Orders;

namespace Backtests.Embedded.Tests.Coverage;

/// <summary>How a run ends when the algorithm throws, never returns or never stops talking.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly SyntheticMarket _market = new SyntheticMarket()
        .Minutes("cryptofuture", "binance", "btcusdt", new DateTime(2024, 3, 1), 2m, 100m, 100m, 110m, 110m);

    [Fact]
    public void An_exception_in_Initialize_is_the_result_of_a_run_without_steps()
    {
        var result = Run(setup: _ => throw new InvalidOperationException("no plan"));

        Assert.Equal(AlgorithmStatus.RuntimeError, result.Status);
        Assert.EndsWith(" During the algorithm initialization, the following exception has occurred: no plan", result.LogLines[^1]);
        Assert.Empty(result.Orders);
    }

    [Fact]
    public void An_exception_in_OnData_ends_the_run_with_its_results_written()
    {
        var folder = Path.Combine(_market.Folder, "results");
        var result = Run(
            data: a =>
            {
                if (a.Time.Minute == 1) a.MarketOrder(a.First, 1m);
                if (a.Time.Minute == 2) throw new InvalidOperationException("no more");
            },
            results: folder);

        Assert.Equal("2024-03-01 00:02:00 Runtime Error: no more", result.LogLines[^1]);
        var json = JObject.Parse(File.ReadAllText(Path.Combine(folder, "Script.json")));
        Assert.Equal("Runtime Error: no more", (string?)json["state"]!["RuntimeError"]);
        Assert.Equal("RuntimeError", (string?)json["state"]!["Status"]);
        Assert.Single((JObject)json["orders"]!);
        Assert.EndsWith("Runtime Error: no more", File.ReadAllLines(Path.Combine(folder, "Script-log.txt"))[^1]);
    }

    [Fact]
    public void An_exception_in_OnOrderEvent_ends_the_run()
    {
        var result = Run(data: a => a.MarketOrder(a.First, 1m), onEvent: e => throw new InvalidOperationException($"at {e.Status}"));

        // The order is carried out whatever the handler does, and the last error stands.
        Assert.Equal("2024-03-01 00:01:00 Runtime Error: at Filled", result.LogLines[^1]);
    }

    [Fact]
    public void An_exception_in_OnEndOfAlgorithm_leaves_the_results_and_fails_the_run()
    {
        var folder = Path.Combine(_market.Folder, "ended");
        var result = _market.Run(() => new Script
        {
            Setup = a =>
            {
                a.Days(1);
                a.SetAccountCurrency("USDT");
                a.SetCash(1000m);
                a.SetBrokerageModel(BrokerageName.BinanceFutures, AccountType.Margin);
                a.First = a.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance, fillForward: false).Symbol;
            },
            Data = (a, _) =>
            {
                if (a.Time.Minute == 1) a.MarketOrder(a.First, 1m);
            },
            End = _ => throw new InvalidOperationException("over"),
        }, results: folder);

        Assert.Equal(AlgorithmStatus.RuntimeError, result.Status);
        Assert.EndsWith("Runtime Error: over", result.LogLines[^1], StringComparison.Ordinal);
        var json = JObject.Parse(File.ReadAllText(Path.Combine(folder, "Script.json")));
        Assert.Equal("RuntimeError", (string?)json["state"]!["Status"]);
        Assert.Equal(3, (int?)json["orders"]!["1"]!["status"]);
    }

    [Fact]
    public void An_exception_in_a_scheduled_event_ends_the_run()
    {
        var result = Run(setup: a => a.Schedule.On(a.DateRules.EveryDay(), a.TimeRules.At(0, 3), () => throw new InvalidOperationException("rung")));

        Assert.Equal("2024-03-01 00:03:00 Runtime Error: rung", result.LogLines[^1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_step_that_never_ends_is_left_after_the_limit(bool isTrading)
    {
        using var over = new ManualResetEventSlim();
        var result = Run(
            data: a =>
            {
                a.MarketOrder(a.First, 1m);
                while (!over.IsSet)
                {
                    if (isTrading) a.LimitOrder(a.First, 0.001m, 50m);
                }
            },
            limit: TimeSpan.FromSeconds(0.6));

        over.Set();
        Assert.Equal(AlgorithmStatus.RuntimeError, result.Status);
        Assert.Equal("2024-03-01 00:01:00 Runtime Error: Algorithm took longer than 0.01 minutes on a single time loop.", result.LogLines[^1]);
        Assert.Equal(OrderStatus.Filled, result.Orders[0].Status);
    }

    [Fact]
    public void An_Initialize_that_never_ends_is_left_after_the_limit()
    {
        using var over = new ManualResetEventSlim();
        var result = Run(setup: _ => over.Wait(), limit: TimeSpan.FromSeconds(0.6));

        over.Set();
        Assert.EndsWith("Runtime Error: Algorithm took longer than 0.01 minutes on a single time loop.", result.LogLines[^1]);
    }

    [Fact]
    public void A_flood_of_log_lines_is_cut_and_counted()
    {
        var line = new string('x', 1_000_000);
        var result = Run(data: a =>
        {
            if (a.Time.Minute > 1) return;
            for (var i = 0; i < 100; i++) a.Log(line);
        });

        // 64 lines of a million characters and 32 each stay below 64 million and a bit; the 65th finds it exceeded.
        Assert.Null(result.RuntimeError);
        Assert.EndsWith("The log is full: 36 more lines were dropped.", result.LogLines[^1]);
    }

    public void Dispose() => _market.Dispose();

    private BacktestResult Run(Action<Script>? setup = null, Action<Script>? data = null, Action<OrderEvent>? onEvent = null,
        TimeSpan? limit = null, string? results = null) =>
        BacktestEngine.Run(new BacktestOptions
        {
            DataFolder = _market.Folder,
            ResultsFolder = results,
            StepLimit = limit ?? TimeSpan.FromMinutes(1),
            Factory = () => new Script
            {
                Setup = a =>
                {
                    a.Days(1);
                    a.SetAccountCurrency("USDT");
                    a.SetCash(1000m);
                    a.SetBrokerageModel(BrokerageName.BinanceFutures, AccountType.Margin);
                    a.First = a.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance, fillForward: false).Symbol;
                    setup?.Invoke(a);
                },
                Data = (a, slice) =>
                {
                    if (slice.Bars.ContainsKey(a.First)) data?.Invoke(a);
                },
                Event = (_, e) => onEvent?.Invoke(e),
            },
        });
}
