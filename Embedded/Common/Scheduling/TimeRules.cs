using QuantConnect.Securities;
using QuantConnect.Interfaces;
using System;
using NodaTime;

namespace QuantConnect.Scheduling;

public class TimeRules : BaseScheduleRules
{
    public ITimeRule Midnight => throw null;
    public ITimeRule Noon => throw null;
    public ITimeRule Now => throw null;
    public ITimeRule AfterMarketClose(Symbol symbol, double minutesAfterClose = 0d, bool extendedMarketClose = false) => throw null;
    public ITimeRule AfterMarketClose(double minutesAfterClose = 0d, bool extendedMarketClose = false) => throw null;
    public ITimeRule AfterMarketClose(string symbol, double minutesAfterClose = 0d, bool extendedMarketClose = false) => throw null;
    public ITimeRule AfterMarketOpen(Symbol symbol, double minutesAfterOpen = 0d, bool extendedMarketOpen = false) => throw null;
    public ITimeRule AfterMarketOpen(double minutesAfterOpen = 0d, bool extendedMarketOpen = false) => throw null;
    public ITimeRule AfterMarketOpen(string symbol, double minutesAfterOpen = 0d, bool extendedMarketOpen = false) => throw null;
    public ITimeRule At(int hour, int minute, DateTimeZone timeZone) => throw null;
    public ITimeRule At(int hour, int minute, int second = 0) => throw null;
    public ITimeRule At(int hour, int minute, int second, DateTimeZone timeZone) => throw null;
    public ITimeRule At(TimeSpan timeOfDay) => throw null;
    public ITimeRule At(TimeSpan timeOfDay, DateTimeZone timeZone) => throw null;
    public ITimeRule BeforeMarketClose(Symbol symbol, double minutesBeforeClose = 0d, bool extendedMarketClose = false) => throw null;
    public ITimeRule BeforeMarketClose(double minutesBeforeClose = 0d, bool extendedMarketClose = false) => throw null;
    public ITimeRule BeforeMarketClose(string symbol, double minutesBeforeClose = 0d, bool extendedMarketClose = false) => throw null;
    public ITimeRule BeforeMarketOpen(Symbol symbol, double minutesBeforeOpen = 0d, bool extendedMarketOpen = false) => throw null;
    public ITimeRule BeforeMarketOpen(double minutesBeforeOpen = 0d, bool extendedMarketOpen = false) => throw null;
    public ITimeRule BeforeMarketOpen(string symbol, double minutesBeforeOpen = 0d, bool extendedMarketOpen = false) => throw null;
    public ITimeRule Every(TimeSpan interval) => throw null;
    public void SetDefaultTimeZone(DateTimeZone timeZone) => throw null;
    internal TimeRules(IAlgorithmContext algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase) : base(algorithm, securities, timeZone, marketHoursDatabase) => throw null;
}
