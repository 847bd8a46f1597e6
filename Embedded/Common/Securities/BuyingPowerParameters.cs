using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class BuyingPowerParameters
{
    public BuyingPowerParameters(SecurityPortfolioManager portfolio, Security security, OrderDirection direction) => throw null;
    public OrderDirection Direction => throw null;
    public SecurityPortfolioManager Portfolio => throw null;
    public Security Security => throw null;
    public BuyingPower Result(decimal buyingPower, string currency) => throw null;
    public BuyingPower ResultInAccountCurrency(decimal buyingPower) => throw null;
}
