using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class InitialMarginRequiredForOrderParameters
{
    public InitialMarginRequiredForOrderParameters(ICurrencyConverter currencyConverter, Security security, Order order)
    {
        CurrencyConverter = currencyConverter;
        Security = security;
        Order = order;
    }

    public ICurrencyConverter CurrencyConverter { get; }
    public Order Order { get; }
    public Security Security { get; }
}
