using System;
using System.Collections.Generic;
using NodaTime;

namespace QuantConnect.Securities;

public class SecurityExchange
{
    internal SecurityExchange() => throw null; // STUB: goes when the real constructors chain
    public SecurityExchange(SecurityExchangeHours exchangeHours) => throw null;
    public bool ClosingSoon => throw null;
    public bool ExchangeOpen => throw null;
    public SecurityExchangeHours Hours => throw null;
    public DateTime LocalTime => throw null;
    public DateTimeZone TimeZone => throw null;
    public virtual int TradingDaysPerYear => throw null;
    public bool DateIsOpen(DateTime dateToCheck, bool extendedMarketHours = false) => throw null;
    public bool DateTimeIsOpen(DateTime dateTime) => throw null;
    public bool IsClosingSoon(int minutesToClose) => throw null;
    public bool IsOpenDuringBar(DateTime barStartTime, DateTime barEndTime, bool isExtendedMarketHours) => throw null;
    public void SetLocalDateTimeFrontierProvider(LocalTimeKeeper timeProvider) => throw null;
    public void SetMarketHours(IEnumerable<MarketHoursSegment> marketHoursSegments, params DayOfWeek[] days) => throw null;
}
