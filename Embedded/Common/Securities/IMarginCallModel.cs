using System.Collections.Generic;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public interface IMarginCallModel
{
    List<OrderTicket> ExecuteMarginCall(IEnumerable<SubmitOrderRequest> generatedMarginCallOrders);
    List<SubmitOrderRequest> GetMarginCallOrders(out bool issueMarginCallWarning);
}
