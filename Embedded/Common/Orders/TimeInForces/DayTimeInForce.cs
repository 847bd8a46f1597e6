using QuantConnect.Securities;

namespace QuantConnect.Orders.TimeInForces;

/// <summary>
/// Until the end of the day in which it was placed: midnight of the exchange where it trades around the clock, else its close.
/// </summary>
public class DayTimeInForce : TimeInForce
{
    public override bool IsFillValid(Security security, Order order, OrderEvent fill) => true;

    public override bool IsOrderExpired(Security security, Order order)
    {
        var hours = security.Exchange.Hours;
        var placed = order.Time.ConvertFromUtc(hours.TimeZone);
        return hours.IsMarketAlwaysOpen
            ? security.LocalTime.Date > placed.Date
            : security.LocalTime >= hours.GetNextMarketClose(placed, false);
    }
}
