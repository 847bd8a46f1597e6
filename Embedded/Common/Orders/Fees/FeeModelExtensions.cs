using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Shorter forms of the calls of a fee model.</summary>
public static class FeeModelExtensions
{
    /// <summary>The fee's amount, in its own currency.</summary>
    public static decimal GetOrderFee(this IFeeModel model, Security security, Order order) =>
        model.GetOrderFee(new OrderFeeParameters(security, order)).Value.Amount;
}
