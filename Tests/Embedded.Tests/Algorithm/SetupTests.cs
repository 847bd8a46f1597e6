using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Parameters;
using QuantConnect.Securities;

namespace Backtests.Embedded.Tests.Algorithm;

public sealed class SetupTests : IDisposable
{
    private readonly AlgorithmFixture _fixture = new();

    private QCAlgorithm Algorithm => _fixture.Algorithm;

    public void Dispose() => _fixture.Dispose();

    [Fact]
    public void A_new_algorithm_has_a_hundred_thousand_dollars_and_New_York_time()
    {
        Assert.Equal("USD", Algorithm.AccountCurrency);
        Assert.Equal(100_000m, Algorithm.Portfolio.Cash);
        Assert.Equal(TimeZones.NewYork, Algorithm.TimeZone);
        Assert.True(Algorithm.IsWarmingUp);
        Assert.Equal(AlgorithmStatus.Running, Algorithm.Status);
    }

    [Fact]
    public void Dates_are_days_of_the_algorithms_time_zone()
    {
        Algorithm.SetStartDate(2024, 3, 1);
        Algorithm.SetEndDate(2024, 3, 4);

        // Midnight in New York in winter is 05:00 UTC.
        Assert.Equal(new DateTime(2024, 3, 1, 5, 0, 0), Algorithm.StartUtc);
        Assert.Equal(new DateTime(2024, 3, 5, 5, 0, 0).AddTicks(-1), Algorithm.EndUtc);

        Algorithm.SetTimeZone("UTC");

        Assert.Equal(new DateTime(2024, 3, 1), Algorithm.UtcTime);
        Assert.Equal(new DateTime(2024, 3, 5).AddTicks(-1), Algorithm.EndUtc);
    }

    [Theory]
    [InlineData(2023, 2, 29)]
    [InlineData(2024, 13, 1)]
    public void A_date_that_does_not_exist_is_refused_with_the_date(int year, int month, int day)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Algorithm.SetStartDate(year, month, day));

        Assert.StartsWith($"SetStartDate(): there is no date {year:0000}-{month:00}-{day:00}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_time_zone_is_refused_with_its_name() =>
        Assert.Contains("Mars/Olympus", Assert.Throws<ArgumentException>(() => Algorithm.SetTimeZone("Mars/Olympus")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_algorithm_without_an_end_or_with_its_end_before_its_start_does_not_run()
    {
        Assert.Contains("SetEndDate", Assert.Throws<ArgumentException>(Algorithm.PostInitialize).Message, StringComparison.Ordinal);

        Algorithm.SetStartDate(2024, 3, 2);
        Algorithm.SetEndDate(2024, 3, 1);
        Assert.Equal("Please select an algorithm end date greater than start date.",
            Assert.Throws<ArgumentException>(Algorithm.PostInitialize).Message);
    }

    [Fact]
    public void Nothing_of_the_setup_changes_once_it_is_locked()
    {
        Algorithm.SetLocked();

        Assert.Throws<InvalidOperationException>(() => Algorithm.SetStartDate(2024, 3, 1));
        Assert.Throws<InvalidOperationException>(() => Algorithm.SetEndDate(2024, 3, 1));
        Assert.Throws<InvalidOperationException>(() => Algorithm.SetTimeZone("UTC"));
        Assert.Throws<InvalidOperationException>(() => Algorithm.SetCash(1));
        Assert.Throws<InvalidOperationException>(() => Algorithm.SetCash("BTC", 1m));
        Assert.Throws<InvalidOperationException>(() => Algorithm.SetAccountCurrency("USDT"));
        Assert.Throws<InvalidOperationException>(() => Algorithm.SetWarmUp(10));
        Assert.Throws<InvalidOperationException>(() => Algorithm.SetBenchmark(_ => 0m));
        Assert.Throws<InvalidOperationException>(() => Algorithm.SetSecurityInitializer(_ => { }));
    }

    [Fact]
    public void The_account_currency_takes_the_default_cash_with_it()
    {
        Algorithm.SetAccountCurrency("USDT");

        Assert.Equal("USDT", Algorithm.AccountCurrency);
        Assert.Equal(100_000m, Algorithm.Portfolio.CashBook["USDT"].Amount);
        Assert.Equal(100_000m, Algorithm.Portfolio.TotalPortfolioValue);
    }

    [Fact]
    public void The_brokerage_model_sets_leverage_and_keeps_that_of_securities_that_are_there()
    {
        var before = Algorithm.AddCryptoFuture("BTCUSDT", market: Market.Binance, leverage: 4m);

        Algorithm.SetBrokerageModel(BrokerageName.BinanceFutures);
        var after = Algorithm.AddCryptoFuture("ETHUSDT");

        Assert.Equal(BrokerageName.BinanceFutures, Algorithm.BrokerageName);
        Assert.Equal("BinanceFuturesFeeModel", before.FeeModel.GetType().Name);
        Assert.Equal(4m, before.Leverage);
        Assert.Equal(25m, after.Leverage);
        Assert.Equal(Market.Binance, after.Symbol.ID.Market);
    }

    [Fact]
    public void A_users_security_initializer_outlives_the_brokerage_model()
    {
        Algorithm.SetSecurityInitializer(security => security.SetLeverage(5m));
        Algorithm.SetBrokerageModel(BrokerageName.BinanceFutures);

        Assert.Equal(5m, Algorithm.AddCryptoFuture("BTCUSDT").Leverage);
    }

    [Fact]
    public void A_security_initializer_adds_to_the_brokerage_models()
    {
        Algorithm.SetBrokerageModel(BrokerageName.BinanceFutures);
        Algorithm.AddSecurityInitializer(security => security.SetLeverage(5m));

        var future = Algorithm.AddCryptoFuture("BTCUSDT");

        Assert.Equal(5m, future.Leverage);
        Assert.Equal("BinanceFuturesFeeModel", future.FeeModel.GetType().Name);
    }

    [Fact]
    public void A_security_that_is_added_twice_is_one()
    {
        var first = Algorithm.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance);
        var second = Algorithm.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance);

        Assert.Same(first, second);
        Assert.Single(Algorithm.Securities);
    }

    [Fact]
    public void A_kind_of_security_that_is_not_crypto_is_refused_by_name() =>
        Assert.Contains("Equity 'SPY' is not supported", Assert.Throws<ArgumentException>(() =>
            Algorithm.AddSecurity(Symbol.Create("SPY", SecurityType.Equity, Market.USA))).Message, StringComparison.Ordinal);

    [Fact]
    public void Securities_become_active_at_the_end_of_the_step_and_are_reported_once()
    {
        var future = Algorithm.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance);
        Assert.Empty(Algorithm.ActiveSecurities);

        Algorithm.OnEndOfTimeStep();
        var changes = Algorithm.TakeSecurityChanges();

        Assert.Equal([future], changes.AddedSecurities);
        Assert.Empty(changes.RemovedSecurities);
        Assert.True(Algorithm.ActiveSecurities.ContainsKey(future.Symbol));
        Assert.Same(SecurityChanges.None, Algorithm.TakeSecurityChanges());
    }

    [Fact]
    public void A_removed_security_is_reported_and_cannot_be_traded()
    {
        var future = Algorithm.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance);
        Algorithm.OnEndOfTimeStep();
        Algorithm.TakeSecurityChanges();

        Assert.True(Algorithm.RemoveSecurity(future.Symbol));
        Algorithm.OnEndOfTimeStep();

        Assert.Equal([future], Algorithm.TakeSecurityChanges().RemovedSecurities);
        Assert.False(future.IsTradable);
        Assert.False(Algorithm.RemoveSecurity(Symbol.Create("ETHUSDT", SecurityType.CryptoFuture, Market.Binance)));
    }

    [Fact]
    public void A_warm_up_moves_the_clock_back_and_ends_once()
    {
        var algorithm = new Warming();
        using var fixture = new AlgorithmFixture(algorithm);
        algorithm.SetTimeZone("UTC");
        algorithm.SetStartDate(2024, 3, 3);
        algorithm.SetEndDate(2024, 3, 6);
        algorithm.SetBenchmark(_ => 0m);
        algorithm.SetWarmUp(TimeSpan.FromHours(30));

        algorithm.PostInitialize();
        Assert.Equal(new DateTime(2024, 3, 1, 18, 0, 0), algorithm.UtcTime);
        Assert.True(algorithm.IsWarmingUp);

        algorithm.SetFinishedWarmingUp();
        algorithm.SetFinishedWarmingUp();
        Assert.False(algorithm.IsWarmingUp);
        Assert.Equal(1, algorithm.Finished);
    }

    [Fact]
    public void A_warm_up_of_bars_starts_as_many_bars_of_the_coarsest_subscription_before()
    {
        Algorithm.SetTimeZone("UTC");
        Algorithm.SetStartDate(2024, 3, 3);
        Algorithm.SetEndDate(2024, 3, 6);
        Algorithm.AddCryptoFuture("BTCUSDT", Resolution.Minute, Market.Binance);
        Algorithm.AddCryptoFuture("ETHUSDT", Resolution.Hour, Market.Binance);
        Algorithm.SetWarmUp(5);

        Assert.Equal(new DateTime(2024, 3, 2, 19, 0, 0), Algorithm.WarmUpStartUtc);
    }

    [Fact]
    public void Parameters_are_read_with_defaults_and_injected()
    {
        var algorithm = new Parameterised();
        using var fixture = new AlgorithmFixture(algorithm);

        algorithm.SetParameters(new Dictionary<string, string> { ["fast"] = "5", ["ratio"] = "3.25", ["name"] = "x",
            ["reverse"] = "true" });

        Assert.Equal(5, algorithm.Fast);
        Assert.Equal(48, algorithm.Slow);
        Assert.True(algorithm.Reverse);
        Assert.Equal(5, algorithm.GetParameter("fast", 12));
        Assert.Equal(3.25m, algorithm.GetParameter("ratio", 1m));
        Assert.Equal(3.25, algorithm.GetParameter("ratio", 1.0));
        Assert.Equal(7, algorithm.GetParameter("ratio", 7));
        Assert.Equal("x", algorithm.GetParameter("name"));
        Assert.Null(algorithm.GetParameter("absent"));
        Assert.Equal("d", algorithm.GetParameter("absent", "d"));
        Assert.Equal(4, algorithm.GetParameters().Count);
    }

    [Fact]
    public void Repeated_messages_are_shown_once_and_log_lines_every_time()
    {
        foreach (var message in new[] { "a", "a", "b", "a", "" })
        {
            Algorithm.Debug(message);
            Algorithm.Error(message);
            Algorithm.Log(message);
        }

        Assert.Equal(["a", "b", "a"], Algorithm.DebugMessages);
        Assert.Equal(["a", "b", "a"], Algorithm.ErrorMessages);
        Assert.Equal(["a", "a", "b", "a"], Algorithm.LogMessages);
    }

    [Fact]
    public void Quit_stops_the_run_and_says_why()
    {
        Algorithm.Quit("enough");

        Assert.Equal(AlgorithmStatus.Stopped, Algorithm.Status);
        Assert.Equal(["Quit(): enough"], Algorithm.DebugMessages);
    }

    [Fact]
    public void Plots_are_series_of_charts_and_the_results_own_series_are_out_of_reach()
    {
        Algorithm.Plot("margin", "ratio", 0.4m);
        Algorithm.SetDateTime(Algorithm.UtcTime.AddMinutes(1));
        Algorithm.Plot("margin", "ratio", 1);
        Algorithm.Plot("level", 2.5);

        var charts = Algorithm.GetChartUpdates().ToDictionary(chart => chart.Name);
        Assert.Equal(2, charts["margin"].Series["ratio"].Values.Count);
        Assert.True(charts["Strategy Equity"].Series.ContainsKey("level"));
        Assert.Throws<ArgumentException>(() => Algorithm.Plot("Strategy Equity", "Equity", 1m));
        Assert.Throws<ArgumentException>(() => Algorithm.Plot("Meta", "x", 1m));
    }

    private sealed class Warming : QCAlgorithm
    {
        public int Finished { get; private set; }

        public override void OnWarmupFinished() => Finished++;
    }

    private sealed class Parameterised : QCAlgorithm
    {
        [Parameter("fast")]
        public int Fast { get; set; } = 12;

        [Parameter("slow")]
        public int Slow { get; set; } = 48;

        [Parameter("reverse")]
        public bool Reverse { get; set; }
    }
}
