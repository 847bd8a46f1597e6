using System.Globalization;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace Backtests.Engine.Orders;

/// <summary>The texts of order events, worded as Lean's so that recorded runs compare equal.</summary>
internal static class OrderMessages
{
    /// <summary>Why an order was refused for lack of margin. The value is signed, in quote currency.</summary>
    public static string InsufficientBuyingPower(Order order, Security security, HasSufficientBuyingPowerForOrderResult result) =>
        string.Create(CultureInfo.InvariantCulture, $"Order Error: ids: [{order.Id}], Insufficient buying power to complete orders "
            + $"(Value:[{order.GetValue(security).SmartRounding()}]), Reason: {result.Reason}.");
}
