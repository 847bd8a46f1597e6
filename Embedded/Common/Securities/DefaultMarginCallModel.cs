using System.Collections.Generic;
using QuantConnect.Interfaces;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class DefaultMarginCallModel : IMarginCallModel
{
    public DefaultMarginCallModel(SecurityPortfolioManager portfolio, IOrderProperties defaultOrderProperties, decimal marginBuffer = 0.10m) => throw null;
    protected IOrderProperties DefaultOrderProperties => throw null;
    protected SecurityPortfolioManager Portfolio => throw null;
    public virtual List<OrderTicket> ExecuteMarginCall(IEnumerable<SubmitOrderRequest> generatedMarginCallOrders) => throw null;
    protected virtual IEnumerable<SubmitOrderRequest> GenerateMarginCallOrders(MarginCallOrdersParameters parameters) => throw null;
    public List<SubmitOrderRequest> GetMarginCallOrders(out bool issueMarginCallWarning) => throw null;
}
