using System;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class ApplyFundsSettlementModelParameters
{
    public ApplyFundsSettlementModelParameters(SecurityPortfolioManager portfolio, Security security, DateTime applicationTimeUtc,
        CashAmount cashAmount, OrderEvent fill)
    {
        Portfolio = portfolio;
        Security = security;
        UtcTime = applicationTimeUtc;
        CashAmount = cashAmount;
        Fill = fill;
    }

    public CashAmount CashAmount { get; set; }
    public OrderEvent Fill { get; set; }
    public SecurityPortfolioManager Portfolio { get; set; }
    public Security Security { get; set; }
    public DateTime UtcTime { get; set; }
}
