using QuantConnect.Interfaces;
using System.Collections.Generic;
using NodaTime;
using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

public class BaseScheduleRules
{
    protected MarketHoursDatabase MarketHoursDatabase { get => throw null; set => throw null; }
    protected SecurityManager Securities { get => throw null; set => throw null; }
    protected DateTimeZone TimeZone { get => throw null; set => throw null; }
    protected IEnumerable<SecurityExchangeHours> GetMarketOpenCloseExchangeHours() => throw null;
    protected SecurityExchangeHours GetSecurityExchangeHours(Symbol symbol) => throw null;
    protected Symbol GetSymbol(string ticker) => throw null;
    internal BaseScheduleRules(IAlgorithmContext algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase) => throw null;
}
