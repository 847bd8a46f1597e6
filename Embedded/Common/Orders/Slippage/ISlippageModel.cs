using QuantConnect.Securities;

namespace QuantConnect.Orders.Slippage;

public interface ISlippageModel
{
    decimal GetSlippageApproximation(Security asset, Order order);
}
