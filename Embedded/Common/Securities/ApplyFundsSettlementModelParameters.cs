using System;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class ApplyFundsSettlementModelParameters
{
    public ApplyFundsSettlementModelParameters(SecurityPortfolioManager portfolio, Security security, DateTime applicationTimeUtc, CashAmount cashAmount, OrderEvent fill) => throw null;
    public CashAmount CashAmount { get => throw null; set => throw null; }
    public OrderEvent Fill { get => throw null; set => throw null; }
    public SecurityPortfolioManager Portfolio { get => throw null; set => throw null; }
    public Security Security { get => throw null; set => throw null; }
    public DateTime UtcTime { get => throw null; set => throw null; }
}
