using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Charges nothing; the base of fee models.</summary>
public class FeeModel : IFeeModel
{
    public virtual OrderFee GetOrderFee(OrderFeeParameters parameters) => new(new CashAmount(0, Currencies.USD));

    /// <summary>
    /// A rate on what an order is worth: futures at the security's price in what they settle in, spot in the currency received.
    /// </summary>
    private protected static OrderFee Rate(OrderFeeParameters parameters, decimal rate)
    {
        var security = parameters.Security;
        var order = parameters.Order;
        if (security.Type == SecurityType.CryptoFuture)
        {
            var value = security.Holdings.GetQuantityValue(order.AbsoluteQuantity, security.Price);
            return new OrderFee(new CashAmount(value.Amount * rate, value.Cash.Symbol));
        }
        if (order.Direction == OrderDirection.Buy && security is IBaseCurrencySymbol pair)
        {
            return new OrderFee(new CashAmount(order.AbsoluteQuantity * rate, pair.BaseCurrency.Symbol));
        }
        var price = order is LimitOrder limit ? limit.LimitPrice : order.Direction == OrderDirection.Buy ? security.AskPrice :
            security.BidPrice;
        return new OrderFee(new CashAmount(order.AbsoluteQuantity * price * security.SymbolProperties.ContractMultiplier * rate,
            security.QuoteCurrency.Symbol));
    }
}
