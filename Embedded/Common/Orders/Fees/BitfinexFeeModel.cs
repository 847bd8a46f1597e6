namespace QuantConnect.Orders.Fees;

/// <summary>Bitfinex: 0.1 % of value for maker and 0.2 % for taker, taken from the currency received.</summary>
public class BitfinexFeeModel : FeeModel
{
    public const decimal MakerFee = 0.001m;
    public const decimal TakerFee = 0.002m;

    /// <summary>
    /// A limit order that was not marketable when submitted, or that is post-only, pays as maker; a hidden one always as taker.
    /// </summary>
    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var order = parameters.Order;
        var properties = order.Properties as BitfinexOrderProperties;
        var isMaker = order.Type == OrderType.Limit && properties?.Hidden != true && (properties?.PostOnly == true || !order.IsMarketable);
        return Rate(parameters, isMaker ? MakerFee : TakerFee);
    }
}
