using System;
using System.Collections.Generic;
using QuantConnect.Securities;

namespace QuantConnect.Data;

public abstract class BaseDataRequest
{
    internal BaseDataRequest() => throw null; // STUB: goes when the real constructors chain
    protected BaseDataRequest(DateTime startTimeUtc, DateTime endTimeUtc, SecurityExchangeHours exchangeHours, TickType tickType, bool isCustomData, Type dataType) => throw null;
    public Type DataType { get => throw null; set => throw null; }
    public DateTime EndTimeLocal => throw null;
    public DateTime EndTimeUtc { get => throw null; protected set => throw null; }
    public SecurityExchangeHours ExchangeHours => throw null;
    public bool IsCustomData => throw null;
    public DateTime StartTimeLocal => throw null;
    public DateTime StartTimeUtc { get => throw null; protected set => throw null; }
    public abstract IEnumerable<DateTime> TradableDaysInDataTimeZone { get; }
}
