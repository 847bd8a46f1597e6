using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Consolidators;
using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace Backtests.Embedded.Tests.Core;

public class SubscriptionTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
    private static readonly DateTime Start = new(2024, 3, 1, 10, 0, 0, DateTimeKind.Utc);

    private readonly TimeKeeper _clock = new(Start);
    private readonly DataManager _data;
    private readonly SubscriptionManager _subscriptions;

    public SubscriptionTests()
    {
        _data = new DataManager(_clock, new MarketHoursDatabase(new Dictionary<SecurityDatabaseKey, MarketHoursDatabase.Entry>
        {
            [new SecurityDatabaseKey(Market.Binance, null, SecurityType.CryptoFuture)] =
                new(TimeZones.Utc, SecurityExchangeHours.AlwaysOpen(TimeZones.Utc)),
        }));
        _subscriptions = new SubscriptionManager(_clock);
        _subscriptions.SetDataManager(_data);
    }

    private sealed class Hourly : BaseData
    {
        public override Resolution DefaultResolution() => Resolution.Hour;

        public override List<Resolution> SupportedResolutions() => [Resolution.Hour];

        public override NodaTime.DateTimeZone DataTimeZone() => TimeZones.Tokyo;
    }

    private TradeBar Minute(int minute) => new(Start.AddMinutes(minute), Btc, 1, 2, 0.5m, 1.5m, 1, TimeSpan.FromMinutes(1));

    [Fact]
    public void A_perpetual_has_trades_quotes_and_funding_rates()
    {
        var configs = _data.Add(Btc, Resolution.Minute);

        Assert.Equal(
            [(typeof(TradeBar), TickType.Trade), (typeof(QuoteBar), TickType.Quote), (typeof(MarginInterestRate), TickType.Quote)],
            configs.Select(config => (config.Type, config.TickType)));
        Assert.All(configs, config => Assert.Equal((Resolution.Minute, TimeZones.Utc), (config.Resolution, config.ExchangeTimeZone)));
    }

    [Fact]
    public void The_same_subscription_is_there_once()
    {
        var added = new List<SubscriptionDataConfig>();
        _data.Added += added.Add;
        var first = _data.Add(Btc, Resolution.Minute);
        var second = _data.Add(Btc, Resolution.Minute);

        Assert.Same(first[0], second[0]);
        Assert.Equal((3, 3), (_data.Configs.Count, added.Count));
        Assert.True(_data.Remove(first[1]));
        Assert.False(_data.Remove(first[1]));
        Assert.Equal(2, _subscriptions.Count);
    }

    [Fact]
    public void Custom_data_has_its_own_resolution_and_time_zone()
    {
        var symbol = Symbol.Create("OI", SecurityType.Base, Market.Binance, baseDataType: typeof(Hourly));
        var config = _data.Add(typeof(Hourly), symbol, isCustomData: true);

        Assert.Equal((Resolution.Hour, TimeZones.Tokyo, true), (config.Resolution, config.DataTimeZone, config.IsCustomData));
        Assert.Contains("Minute", Assert.Throws<ArgumentException>(() => _data.Add(typeof(Hourly), symbol, Resolution.Minute)).Message);
    }

    [Fact]
    public void Data_for_the_engine_is_not_among_the_algorithms()
    {
        _data.Add(Btc, Resolution.Minute, isInternalFeed: true);

        Assert.Empty(_data.GetSubscriptionDataConfigs(Btc));
        Assert.Equal(3, _data.GetSubscriptionDataConfigs(Btc, includeInternalConfigs: true).Count);
    }

    [Fact]
    public void A_consolidator_joins_the_subscription_whose_data_it_takes()
    {
        var configs = _data.Add(Btc, Resolution.Minute);
        using var quotes = new QuoteBarConsolidator(5);
        _subscriptions.AddConsolidator(Btc, quotes);

        Assert.Equal([quotes], configs[1].Consolidators);
        _subscriptions.RemoveConsolidator(Btc, quotes);
        Assert.Empty(configs[1].Consolidators);
    }

    [Fact]
    public void A_consolidator_that_nothing_feeds_is_refused()
    {
        using var trades = new TradeBarConsolidator(5);
        Assert.Contains("Subscribe", Assert.Throws<ArgumentException>(() => _subscriptions.AddConsolidator(Btc, trades)).Message);
        _data.Add(Btc, Resolution.Minute);
        using var ticks = new TickConsolidator(5);
        Assert.Contains("Tick", Assert.Throws<ArgumentException>(() => _subscriptions.AddConsolidator(Btc, ticks)).Message);
    }

    [Fact]
    public void Time_completes_a_bar_that_no_data_completes_at_the_bars_own_end()
    {
        _data.Add(Btc, Resolution.Minute);
        var completed = new List<(DateTime Clock, DateTime End)>();
        using var bars = new TradeBarConsolidator(TimeSpan.FromMinutes(5));
        bars.DataConsolidated += (_, bar) => completed.Add((_clock.UtcTime, bar.EndTime));
        _subscriptions.AddConsolidator(Btc, bars);

        // Data until 10:02, then nothing until 10:17.
        foreach (var minute in (int[])[0, 1, 16])
        {
            var now = Start.AddMinutes(minute + 1);
            _subscriptions.ScanPastConsolidators(now, _clock.SetUtcDateTime);
            _clock.SetUtcDateTime(now);
            bars.Update(Minute(minute));
        }

        Assert.Equal([(Start.AddMinutes(5), Start.AddMinutes(5))], completed);
    }

    [Fact]
    public void A_bar_that_data_completes_is_not_completed_again()
    {
        _data.Add(Btc, Resolution.Minute);
        var ends = new List<DateTime>();
        using var bars = new TradeBarConsolidator(TimeSpan.FromMinutes(5));
        bars.DataConsolidated += (_, bar) => ends.Add(bar.EndTime);
        _subscriptions.AddConsolidator(Btc, bars);

        for (var minute = 0; minute < 20; minute++)
        {
            var now = Start.AddMinutes(minute + 1);
            _subscriptions.ScanPastConsolidators(now, _ => { });
            _clock.SetUtcDateTime(now);
            bars.Update(Minute(minute));
        }

        Assert.Equal([5, 10, 15, 20], ends.Select(end => (int)(end - Start).TotalMinutes));
    }

    [Fact]
    public void Ticks_are_never_repeated_where_data_is_missing() => Assert.False(new SubscriptionDataConfig(
        typeof(Tick), Btc, Resolution.Tick, TimeZones.Utc, TimeZones.Utc, true, false, false).FillDataForward);

    [Fact]
    public void A_history_request_becomes_the_subscription_that_it_is_about()
    {
        var config = _data.Add(Btc, Resolution.Minute)[0];
        var request = new HistoryRequest(config, SecurityExchangeHours.AlwaysOpen(TimeZones.Utc), Start, Start.AddDays(2));

        Assert.Equal(config, request.ToSubscriptionDataConfig());
        Assert.Equal([Start.Date, Start.Date.AddDays(1), Start.Date.AddDays(2)], request.TradableDaysInDataTimeZone);
    }
}
