using System;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class HasSufficientBuyingPowerForOrderParameters
{
    public HasSufficientBuyingPowerForOrderParameters(SecurityPortfolioManager portfolio, Security security, Order order)
    {
        Portfolio = portfolio;
        Security = security;
        Order = order;
    }

    public Order Order { get; }
    public SecurityPortfolioManager Portfolio { get; }
    public Security Security { get; }
    public HasSufficientBuyingPowerForOrderResult Insufficient(FormattableString reason) =>
        new(false, FormattableString.Invariant(reason));
    public HasSufficientBuyingPowerForOrderResult Insufficient(string reason) => new(false, reason);
    public HasSufficientBuyingPowerForOrderResult Sufficient() => new(true);
}
