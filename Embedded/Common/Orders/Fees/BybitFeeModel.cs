namespace QuantConnect.Orders.Fees;

/// <summary>Bybit spot: 0.1 % of value for maker and taker.</summary>
public class BybitFeeModel : FeeModel
{
    public const decimal MakerNonVIPFee = 0.001m;
    public const decimal TakerNonVIPFee = 0.001m;
    private readonly decimal _maker;
    private readonly decimal _taker;

    /// <param name="mFee">Maker's rate, a fraction.</param>
    /// <param name="tFee">Taker's rate, a fraction.</param>
    public BybitFeeModel(decimal mFee = 0.001m, decimal tFee = 0.001m)
    {
        _maker = mFee;
        _taker = tFee;
    }

    /// <summary>
    /// The maker's rate for a limit order that was not marketable when submitted, or that is post-only; else the taker's.
    /// </summary>
    protected virtual decimal GetFee(Order order)
    {
        var isMaker = order.Type == OrderType.Limit && (!order.IsMarketable || order.Properties is BybitOrderProperties { PostOnly: true });
        return isMaker ? _maker : _taker;
    }

    public override OrderFee GetOrderFee(OrderFeeParameters parameters) => Rate(parameters, GetFee(parameters.Order));
}
