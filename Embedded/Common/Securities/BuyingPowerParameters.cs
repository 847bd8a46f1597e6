using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class BuyingPowerParameters
{
    public BuyingPowerParameters(SecurityPortfolioManager portfolio, Security security, OrderDirection direction)
    {
        Portfolio = portfolio;
        Security = security;
        Direction = direction;
    }

    public OrderDirection Direction { get; }
    public SecurityPortfolioManager Portfolio { get; }
    public Security Security { get; }
    public BuyingPower Result(decimal buyingPower, string currency) => new(buyingPower);
    public BuyingPower ResultInAccountCurrency(decimal buyingPower) => new(buyingPower);
}
