using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

public static class FeeModelExtensions
{
    public static decimal GetOrderFee(this IFeeModel model, Security security, Order order) => throw null;
}
