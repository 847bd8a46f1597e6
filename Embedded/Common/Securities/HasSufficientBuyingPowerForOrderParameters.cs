using System;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class HasSufficientBuyingPowerForOrderParameters
{
    public HasSufficientBuyingPowerForOrderParameters(SecurityPortfolioManager portfolio, Security security, Order order) => throw null;
    public Order Order => throw null;
    public SecurityPortfolioManager Portfolio => throw null;
    public Security Security => throw null;
    public HasSufficientBuyingPowerForOrderParameters ForUnderlying(Order order) => throw null;
    public HasSufficientBuyingPowerForOrderResult Insufficient(FormattableString reason) => throw null;
    public HasSufficientBuyingPowerForOrderResult Insufficient(string reason) => throw null;
    public HasSufficientBuyingPowerForOrderResult Sufficient() => throw null;
}
