using System.Globalization;
using Backtests.Engine;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Orders;

namespace Backtests.Embedded.Tests.Engine;

public sealed class TimeStepTests : IDisposable
{
    private readonly MiniMarket _market = new();

    [Fact]
    public void A_step_fills_resting_orders_then_fires_events_then_consolidators_then_OnData()
    {
        _market.Closes(100m, 101m, 99m, 99m);
        var result = _market.Run(() => new Recorder());

        var algorithm = (Recorder)result.Algorithm;
        Assert.Null(result.RuntimeError);
        // The limit at 100 is placed at 00:02 (ask 101.1); the bar that ends at 00:03 has an ask high of 99.1 and fills it there.
        Assert.Equal(
            [
                "00:00 event", "00:00 changed 1", "00:01 event", "00:01 bar", "00:01 data", "00:02 event", "00:02 bar", "00:02 data",
                "00:02 Submitted", "00:03 Filled 99.1", "00:03 event", "00:03 bar", "00:03 data", "00:04 event", "00:04 bar", "00:04 data",
            ],
            algorithm.Seen.Where(s => string.CompareOrdinal(s, "00:05") < 0));
    }

    [Fact]
    public void An_event_between_bars_sees_the_bar_before_and_its_own_time()
    {
        _market.Closes(100m, 101m, 99m, 99m);
        var result = _market.Run(() => new BetweenBars());

        Assert.Equal((new DateTime(2024, 3, 1, 0, 2, 30), 101m), ((BetweenBars)result.Algorithm).Seen);
    }

    [Fact]
    public void An_exception_of_the_algorithm_ends_the_run_and_is_its_result()
    {
        _market.Closes(100m, 101m, 99m, 99m);

        var result = _market.Run(() => new Thrower());

        Assert.Equal(AlgorithmStatus.RuntimeError, result.Status);
        Assert.Equal("no more", result.RuntimeError!.Message);
    }

    [Fact]
    public void Two_runs_of_one_process_write_the_same_bytes()
    {
        _market.Closes(100m, 101m, 99m, 99m, 102m, 98m);
        var folders = new[] { "a", "b" }.Select(n => Path.Combine(_market.Folder, "results", n)).ToArray();

        foreach (var folder in folders)
        {
            _market.Run(() => new Recorder(), folder);
        }

        var files = Directory.GetFiles(folders[0]).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["Recorder-log.txt", "Recorder-order-events.json", "Recorder-summary.json", "Recorder.json"], files);
        Assert.All(files, f => Assert.Equal(File.ReadAllBytes(Path.Combine(folders[0], f)), File.ReadAllBytes(Path.Combine(folders[1], f))));
    }

    [Fact]
    public async Task Runs_side_by_side_do_not_disturb_one_another()
    {
        using var other = new MiniMarket();
        _market.Closes(100m, 101m, 99m, 99m);
        other.Closes(200m, 201m, 199m, 199m);

        var runs = await Task.WhenAll(
            Task.Run(() => _market.Run(() => new BetweenBars())),
            Task.Run(() => other.Run(() => new BetweenBars())));

        Assert.Equal([101m, 201m], runs.Select(r => ((BetweenBars)r.Algorithm).Seen.Price));
    }

    [Fact]
    public void A_bad_row_ends_the_run_with_file_row_and_value()
    {
        _market.Trades("0,100,100,100,100,1\n60000,101,101,101,NaN,1\n");

        var error = Assert.Throws<BacktestException>(() => _market.Run(() => new BetweenBars()));

        Assert.Equal($"{_market.Minute("trade")}, row 2: close is not a number: 'NaN'", error.Message);
    }

    [Fact]
    public void A_symbol_without_data_is_named_with_the_folder_that_was_looked_at()
    {
        _market.Closes(100m);
        Directory.Move(Path.GetDirectoryName(_market.Minute("trade"))!, Path.Combine(_market.Folder, "cryptofuture", "binance", "minute", "ethusdt"));

        var error = Assert.Throws<BacktestException>(() => _market.Run(() => new BetweenBars()));

        Assert.StartsWith("BTCUSDT: no minute bars from 2024-03-01 to 2024-03-01 in ", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("holds ethusdt", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _market.Dispose();

    private abstract class OneDay : QCAlgorithm
    {
        protected Symbol Btc { get; private set; } = null!;

        public override void Initialize()
        {
            SetTimeZone("UTC");
            SetStartDate(2024, 3, 1);
            SetEndDate(2024, 3, 1);
            SetAccountCurrency("USDT");
            SetCash(1000);
            SetBenchmark(_ => 0m);
            SetBrokerageModel(BrokerageName.BinanceFutures);
            Btc = AddCryptoFuture("BTCUSDT", Resolution.Minute, fillForward: false).Symbol;
        }
    }

    private sealed class Recorder : OneDay
    {
        public List<string> Seen { get; } = [];

        public override void Initialize()
        {
            base.Initialize();
            Schedule.On(DateRules.EveryDay(), TimeRules.Every(TimeSpan.FromMinutes(1)), () => Note("event"));
            Consolidate(Btc, TimeSpan.FromMinutes(1), (TradeBar _) => Note("bar"));
        }

        public override void OnSecuritiesChanged(SecurityChanges changes) => Note($"changed {changes.AddedSecurities.Count}");

        public override void OnData(Slice slice)
        {
            Note("data");
            if (Time.Minute == 2)
            {
                LimitOrder(Btc, 1, 100m);
            }
        }

        public override void OnOrderEvent(OrderEvent orderEvent) => Note(orderEvent.Status == OrderStatus.Filled
            ? string.Create(CultureInfo.InvariantCulture, $"Filled {orderEvent.FillPrice}")
            : orderEvent.Status.ToString());

        private void Note(string what) => Seen.Add(string.Create(CultureInfo.InvariantCulture, $"{UtcTime:HH:mm} {what}"));
    }

    private sealed class BetweenBars : OneDay
    {
        public (DateTime Time, decimal Price) Seen { get; private set; }

        public override void Initialize()
        {
            base.Initialize();
            Schedule.On(DateRules.EveryDay(), TimeRules.At(0, 2, 30), () => Seen = (UtcTime, Securities[Btc].Price));
        }
    }

    private sealed class Thrower : OneDay
    {
        public override void OnData(Slice slice) => throw new InvalidOperationException("no more");
    }
}
