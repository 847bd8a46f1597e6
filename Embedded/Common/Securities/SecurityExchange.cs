using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QuantConnect.Securities;

/// <summary>The exchange of one security: its hours and its clock.</summary>
public class SecurityExchange
{
    private LocalTimeKeeper _clock;

    public SecurityExchange(SecurityExchangeHours exchangeHours)
    {
        Hours = exchangeHours;
    }

    public bool ClosingSoon => IsClosingSoon(10);
    public bool ExchangeOpen => Hours.IsOpen(LocalTime, false);
    public SecurityExchangeHours Hours { get; private set; }

    /// <summary>The current time in the exchange's time zone.</summary>
    public DateTime LocalTime => _clock.LocalTime;

    public DateTimeZone TimeZone => Hours.TimeZone;

    /// <summary>Trading days a year, by which statistics are annualised.</summary>
    public virtual int TradingDaysPerYear => 252;

    public bool DateIsOpen(DateTime dateToCheck, bool extendedMarketHours = false) => Hours.IsDateOpen(dateToCheck, extendedMarketHours);
    public bool DateTimeIsOpen(DateTime dateTime) => Hours.IsOpen(dateTime, false);

    public bool IsClosingSoon(int minutesToClose) =>
        !Hours.IsMarketAlwaysOpen && !Hours.IsOpen(LocalTime.AddMinutes(minutesToClose), false);

    public bool IsOpenDuringBar(DateTime barStartTime, DateTime barEndTime, bool isExtendedMarketHours) =>
        Hours.IsOpen(barStartTime, barEndTime, isExtendedMarketHours);

    public void SetLocalDateTimeFrontierProvider(LocalTimeKeeper timeProvider) => _clock = timeProvider;

    /// <summary>Gives the days named, all of them if none is, these hours.</summary>
    public void SetMarketHours(IEnumerable<MarketHoursSegment> marketHoursSegments, params DayOfWeek[] days)
    {
        var segments = marketHoursSegments.ToList();
        var hours = Hours.MarketHours.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var day in days == null || days.Length == 0 ? Enum.GetValues<DayOfWeek>() : days)
        {
            hours[day] = new LocalMarketHours(day, segments);
        }
        Hours = new SecurityExchangeHours(TimeZone, Hours.Holidays, hours, Hours.EarlyCloses, Hours.LateOpens, Hours.BankHolidays);
    }
}
