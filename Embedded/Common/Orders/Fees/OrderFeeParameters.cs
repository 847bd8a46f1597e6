using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

public class OrderFeeParameters
{
    public OrderFeeParameters(Security security, Order order) => throw null;
    public Order Order => throw null;
    public Security Security => throw null;
}
