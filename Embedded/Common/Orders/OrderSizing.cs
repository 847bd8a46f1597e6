using QuantConnect.Securities;

namespace QuantConnect.Orders;

public static class OrderSizing
{
    public static decimal AdjustByLotSize(Security security, decimal quantity) => throw null;
    public static decimal GetOrderSizeForMaximumValue(Security security, decimal maximumOrderValueInAccountCurrency, decimal desiredOrderSize) => throw null;
    public static decimal GetOrderSizeForPercentVolume(Security security, decimal maximumPercentCurrentVolume, decimal desiredOrderSize) => throw null;
    // DROPPED M:QuantConnect.Orders.OrderSizing.GetUnorderedQuantity(QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Algorithm.Framework.Portfolio.IPortfolioTarget target) : System.Decimal static   <- QuantConnect.Interfaces.IAlgorithm
    // DROPPED M:QuantConnect.Orders.OrderSizing.GetUnorderedQuantity(QuantConnect.Interfaces.IAlgorithm algorithm, QuantConnect.Algorithm.Framework.Portfolio.IPortfolioTarget target, QuantConnect.Securities.Securit   <- QuantConnect.Interfaces.IAlgorithm
}
