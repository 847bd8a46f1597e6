using NodaTime;
using QuantConnect;
using QuantConnect.Brokerages;
using QuantConnect.Data;
using QuantConnect.Data.UniverseSelection;
using QuantConnect.Interfaces;
using QuantConnect.Scheduling;
using QuantConnect.Securities;

namespace Backtests.Embedded.Tests.Core;

public class ScheduleTests
{
    private static readonly Symbol Btc = Symbol.Create("BTCUSDT", SecurityType.CryptoFuture, Market.Binance);
    private static readonly DateTime Friday = new(2024, 3, 1);

    private readonly Clock _clock = new(Friday);
    private readonly ScheduleManager _schedule;

    public ScheduleTests()
    {
        var hours = new MarketHoursDatabase(new Dictionary<SecurityDatabaseKey, MarketHoursDatabase.Entry>
        {
            [new SecurityDatabaseKey(Market.Binance, null, SecurityType.CryptoFuture)] =
                new(TimeZones.Utc, SecurityExchangeHours.AlwaysOpen(TimeZones.Utc)),
        });
        _schedule = new ScheduleManager(_clock, new SecurityManager(new TimeKeeper(Friday)), TimeZones.Utc, hours);
    }

    private DateRules Dates => _schedule.DateRules;

    private TimeRules Times => _schedule.TimeRules;

    private static DateTime[] Until(IDateRule rule, DateTime end) => rule.GetDates(Friday, end).ToArray();

    private static DateTime March(int day, int hour = 0, int minute = 0) => new(2024, 3, day, hour, minute, 0);

    [Fact]
    public void Week_days_come_every_week() =>
        Assert.Equal([March(2), March(4), March(9)], Until(Dates.Every(DayOfWeek.Monday, DayOfWeek.Saturday), March(10)));

    // Recorded in ScheduledEvents: the week's start fell on Sunday the third, its end on Saturday the second.
    [Fact]
    public void A_market_without_holidays_begins_its_week_on_Sunday()
    {
        Assert.Equal([March(3), March(10)], Until(Dates.WeekStart(Btc), March(10)));
        Assert.Equal([March(2), March(9)], Until(Dates.WeekEnd(Btc), March(10)));
    }

    [Fact]
    public void Without_a_market_the_week_is_Monday_to_Friday()
    {
        Assert.Equal([March(4), March(11)], Until(Dates.WeekStart(), March(12)));
        Assert.Equal([March(1), March(8)], Until(Dates.WeekEnd(), March(12)));
        Assert.Equal([March(5)], Until(Dates.WeekStart(1), March(11)));
    }

    [Fact]
    public void Periods_have_a_first_and_a_last_day()
    {
        var june = new DateTime(2024, 6, 30);
        Assert.Equal([March(1), new(2024, 4, 1), new(2024, 5, 1), new(2024, 6, 1)], Until(Dates.MonthStart(), june));
        Assert.Equal([March(3), new(2024, 4, 3)], Until(Dates.MonthStart(Btc, 2), new DateTime(2024, 4, 30)));
        Assert.Equal([March(30), new(2024, 4, 29)], Until(Dates.MonthEnd(1), new DateTime(2024, 4, 30)));
        Assert.Equal([March(31), june], Until(Dates.QuarterEnd(), june));
        Assert.Equal([new(2024, 4, 1)], Until(Dates.QuarterStart(), june));
        Assert.Equal([new(2025, 1, 1)], Until(Dates.YearStart(), new DateTime(2025, 6, 1)));
        Assert.Equal([new(2024, 12, 31)], Until(Dates.YearEnd(), new DateTime(2025, 6, 1)));
    }

    [Fact]
    public void Given_dates_come_once_and_in_order() =>
        Assert.Equal([March(2), March(5)], Until(Dates.On(March(5), March(2), March(2)), March(10)));

    [Fact]
    public void Today_is_the_date_at_which_the_rule_is_made()
    {
        var (today, tomorrow) = (Dates.Today, Dates.Tomorrow);
        _clock.UtcTime = March(7);

        Assert.Equal([March(1)], Until(today, March(10)));
        Assert.Equal([March(2)], Until(tomorrow, March(10)));
    }

    [Fact]
    public void Times_of_day_are_those_of_their_zone()
    {
        DateTime[] saturday = [March(2)];

        Assert.Equal([March(2, 9, 30)], Times.At(9, 30).CreateUtcEventTimes(saturday));
        // New York is five hours behind on that day.
        Assert.Equal([March(2, 14, 30)], Times.At(9, 30, TimeZones.NewYork).CreateUtcEventTimes(saturday));
        Assert.Equal([March(2, 12)], Times.Noon.CreateUtcEventTimes(saturday));
        Times.SetDefaultTimeZone(TimeZones.Tokyo);
        Assert.Equal([March(1, 15)], Times.Midnight.CreateUtcEventTimes(saturday));
    }

    // Recorded in ScheduledEvents: the sixteenth event of every 90 minutes is at 22:30 of the first day.
    [Fact]
    public void Steps_begin_at_midnight()
    {
        var times = Times.Every(TimeSpan.FromMinutes(90)).CreateUtcEventTimes([March(1)]).ToArray();

        Assert.Equal((16, March(1), March(1, 22, 30)), (times.Length, times[0], times[^1]));
        Assert.Throws<ArgumentException>(() => Times.Every(TimeSpan.Zero));
    }

    [Fact]
    public void Several_rules_for_times_merge_in_order() => Assert.Equal(
        [March(2, 9), March(2, 12), March(3, 9), March(3, 12)],
        new CompositeTimeRule(Times.Noon, Times.At(9, 0)).CreateUtcEventTimes([March(2), March(3)]));

    [Fact]
    public void An_event_fires_at_each_of_its_times_that_has_come()
    {
        var fired = new List<DateTime>();
        var daily = _schedule.On("daily", Dates.EveryDay(), Times.At(0, 0), (name, time) => fired.Add(time));
        daily.SkipEventsUntil(March(1));

        Assert.Equal(March(1), daily.NextEventUtcTime);
        daily.Scan(March(1));
        daily.Scan(March(1, 23, 59));
        daily.Scan(March(3, 1));

        Assert.Equal([March(1), March(2), March(3)], fired);
        Assert.Equal(March(4), daily.NextEventUtcTime);
    }

    [Fact]
    public void Times_that_are_over_when_an_event_is_added_are_left_out()
    {
        var count = 0;
        _clock.UtcTime = March(3, 15);
        var added = _schedule.On(Dates.EveryDay(), Times.At(15, 5), () => count++);
        added.SkipEventsUntil(_clock.UtcTime);
        added.Scan(March(3, 15));
        Assert.Equal((0, March(3, 15, 5)), (count, added.NextEventUtcTime));
        added.Scan(March(3, 15, 5));

        Assert.Equal(1, count);
    }

    [Fact]
    public void An_event_that_is_over_has_no_next_time()
    {
        var once = _schedule.On(Dates.On(2024, 3, 2), Times.Noon, () => { });
        once.Scan(March(5));

        Assert.Equal(DateTime.MaxValue, once.NextEventUtcTime);
    }

    [Fact]
    public void Nothing_happens_while_an_event_is_disabled()
    {
        var count = 0;
        var hourly = _schedule.On(Dates.EveryDay(), Times.Every(TimeSpan.FromHours(1)), () => count++);
        hourly.SkipEventsUntil(March(1));
        hourly.Enabled = false;
        hourly.Scan(March(1, 5));
        hourly.Enabled = true;
        hourly.Scan(March(1, 6));

        Assert.Equal(1, count);
    }

    [Fact]
    public void An_event_may_end_itself()
    {
        var events = new Events();
        _schedule.SetEventSchedule(events);
        ScheduledEvent once = null!;
        once = _schedule.On(Dates.EveryDay(), Times.Noon, () => _schedule.Remove(once));
        once.Scan(March(1, 12));

        Assert.Empty(events.All);
    }

    [Fact]
    public void Events_from_before_the_engine_is_there_are_handed_over()
    {
        var events = new Events();
        var early = _schedule.On(Dates.EveryDay(), Times.Noon, () => { });
        var gone = _schedule.On(Dates.EveryDay(), Times.Noon, () => { });
        _schedule.Remove(gone);
        _schedule.SetEventSchedule(events);

        Assert.Equal([early], events.All);
    }

    [Fact]
    public void A_failing_event_is_named()
    {
        var failing = _schedule.On("broken", Dates.EveryDay(), Times.Noon, () => throw new InvalidOperationException("why"));

        var error = Assert.Throws<ScheduledEventException>(() => failing.Scan(March(5)));
        Assert.Equal(("broken", "why"), (error.ScheduledEventName, error.InnerException!.Message));
    }

    private sealed class Events : IEventSchedule
    {
        public List<ScheduledEvent> All { get; } = [];

        public void Add(ScheduledEvent scheduledEvent) => All.Add(scheduledEvent);

        public void Remove(ScheduledEvent scheduledEvent) => All.Remove(scheduledEvent);
    }

    // Of an algorithm, a schedule reads the time alone.
    private sealed class Clock(DateTime utcTime) : IAlgorithmContext
    {
        public DateTime UtcTime { get; set; } = utcTime;

        public DateTime Time => UtcTime;

        public DateTimeZone TimeZone => TimeZones.Utc;

        public DateTime StartDate => UtcTime;

        public DateTime EndDate => UtcTime;

        public bool LiveMode => false;

        public bool IsWarmingUp => false;

        public AlgorithmStatus Status => AlgorithmStatus.Running;

        public IAlgorithmSettings Settings => null!;

        public UniverseSettings UniverseSettings => null!;

        public SecurityManager Securities => null!;

        public SecurityPortfolioManager Portfolio => null!;

        public SecurityTransactionManager Transactions => null!;

        public SubscriptionManager SubscriptionManager => null!;

        public IBrokerageModel BrokerageModel => null!;

        public IOrderProperties DefaultOrderProperties => null!;

        public ITradeBuilder TradeBuilder => null!;

        public Slice CurrentSlice => null!;

        public string AccountCurrency => "USDT";

        public ISecurityInitializer SecurityInitializer => null!;

        public bool GetLocked() => false;

        public void Debug(string message)
        {
        }

        public void Log(string message)
        {
        }

        public void Error(string message)
        {
        }
    }
}
