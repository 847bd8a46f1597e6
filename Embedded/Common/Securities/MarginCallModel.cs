using System.Collections.Generic;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Access to the model that never issues a margin call.</summary>
public static class MarginCallModel
{
    public static readonly IMarginCallModel Null = new NullMarginCallModel();

    private sealed class NullMarginCallModel : IMarginCallModel
    {
        public List<OrderTicket> ExecuteMarginCall(IEnumerable<SubmitOrderRequest> generatedMarginCallOrders) => new();

        public List<SubmitOrderRequest> GetMarginCallOrders(out bool issueMarginCallWarning)
        {
            issueMarginCallWarning = false;
            return new List<SubmitOrderRequest>();
        }
    }
}
