namespace QuantConnect.Orders.Fees;

/// <summary>dYdX: 0.01 % maker and 0.05 % taker of value.</summary>
public class dYdXFeeModel : FeeModel
{
    private readonly decimal _maker;
    private readonly decimal _taker;

    /// <param name="mFee">Maker's rate, a fraction.</param>
    /// <param name="tFee">Taker's rate, a fraction.</param>
    public dYdXFeeModel(decimal mFee = 0.0001m, decimal tFee = 0.0005m)
    {
        _maker = mFee;
        _taker = tFee;
    }

    /// <summary>
    /// The maker's rate for a limit order that was not marketable when submitted, or that is post-only; else the taker's.
    /// </summary>
    protected virtual decimal GetFee(Order order)
    {
        var isMaker = order.Type == OrderType.Limit && (!order.IsMarketable || order.Properties is dYdXOrderProperties { PostOnly: true });
        return isMaker ? _maker : _taker;
    }

    public override OrderFee GetOrderFee(OrderFeeParameters parameters) => Rate(parameters, GetFee(parameters.Order));
}
