namespace QuantConnect.Orders.Fees;

/// <summary>Binance spot: 0.1 % of value for maker and taker.</summary>
public class BinanceFeeModel : FeeModel
{
    public const decimal MakerTier1Fee = 0.001m;
    public const decimal TakerTier1Fee = 0.001m;
    private readonly decimal _maker;
    private readonly decimal _taker;

    /// <param name="mFee">Maker's rate, a fraction.</param>
    /// <param name="tFee">Taker's rate, a fraction.</param>
    public BinanceFeeModel(decimal mFee = 0.001m, decimal tFee = 0.001m)
    {
        _maker = mFee;
        _taker = tFee;
    }

    /// <summary>The rate for an order.</summary>
    protected virtual decimal GetFee(Order order) => GetFee(order, _maker, _taker);

    /// <summary>
    /// The maker's rate for a limit order that was not marketable when submitted, or that is post-only; else the taker's.
    /// </summary>
    protected static decimal GetFee(Order order, decimal makerFee, decimal takerFee)
    {
        var isMaker = order.Type == OrderType.Limit && (!order.IsMarketable || order.Properties is BinanceOrderProperties { PostOnly:
            true });
        return isMaker ? makerFee : takerFee;
    }

    public override OrderFee GetOrderFee(OrderFeeParameters parameters) => Rate(parameters, GetFee(parameters.Order));
}
