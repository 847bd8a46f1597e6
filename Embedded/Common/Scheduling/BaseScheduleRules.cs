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
    // DROPPED C:QuantConnect.Scheduling.BaseScheduleRules(QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Securities.SecurityManager securities, NodaTime.DateTimeZone timeZone, QuantConnect.Securities.Ma   <- QuantConnect.Interfaces.IAlgorithm
}
