using System;
using System.Collections.Generic;
using QuantConnect.Securities;

namespace QuantConnect.Data;

/// <summary>A request for data from one time until another.</summary>
public abstract class BaseDataRequest
{
    protected BaseDataRequest(
        DateTime startTimeUtc, DateTime endTimeUtc, SecurityExchangeHours exchangeHours, TickType tickType, bool isCustomData,
        Type dataType)
    {
        StartTimeUtc = startTimeUtc;
        EndTimeUtc = endTimeUtc;
        ExchangeHours = exchangeHours;
        IsCustomData = isCustomData;
        DataType = dataType;
    }

    /// <summary>The type of the data.</summary>
    public Type DataType { get; set; }

    /// <summary>In the zone of the market.</summary>
    public DateTime EndTimeLocal => EndTimeUtc.ConvertFromUtc(ExchangeHours.TimeZone);

    public DateTime EndTimeUtc { get; protected set; }

    public SecurityExchangeHours ExchangeHours { get; }

    public bool IsCustomData { get; }

    /// <summary>In the zone of the market.</summary>
    public DateTime StartTimeLocal => StartTimeUtc.ConvertFromUtc(ExchangeHours.TimeZone);

    public DateTime StartTimeUtc { get; protected set; }

    /// <summary>The days of the data's files that the request needs.</summary>
    public abstract IEnumerable<DateTime> TradableDaysInDataTimeZone { get; }
}
