using System;
using QuantConnect.Securities;

namespace QuantConnect.Orders.TimeInForces;

/// <summary>Until the end of a date: midnight of the exchange where it trades around the clock, else its close.</summary>
public class GoodTilDateTimeInForce : TimeInForce
{
    public GoodTilDateTimeInForce(DateTime expiry)
    {
        Expiry = expiry;
    }

    /// <summary>The last date, in the exchange's time zone.</summary>
    public DateTime Expiry { get; }

    public override bool IsFillValid(Security security, Order order, OrderEvent fill) => true;

    public override bool IsOrderExpired(Security security, Order order)
    {
        var hours = security.Exchange.Hours;
        return hours.IsMarketAlwaysOpen
            ? security.LocalTime.Date > Expiry.Date
            : security.LocalTime >= hours.GetNextMarketClose(Expiry.Date, false);
    }
}
