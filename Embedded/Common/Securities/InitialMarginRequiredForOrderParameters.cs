using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class InitialMarginRequiredForOrderParameters
{
    public InitialMarginRequiredForOrderParameters(ICurrencyConverter currencyConverter, Security security, Order order) => throw null;
    public ICurrencyConverter CurrencyConverter => throw null;
    public Order Order => throw null;
    public Security Security => throw null;
}
