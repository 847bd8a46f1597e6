using System;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fees;

/// <summary>Coinbase: the rates of the lowest tier of each time, on the value at the side of the market that the order takes.</summary>
public class CoinbaseFeeModel : FeeModel
{
    public const decimal MakerAdvanced1 = 0.006m;
    public const decimal MakerStablePairs = 0m;
    public const decimal TakerAdvanced1 = 0.008m;
    public const decimal TakerStableParis = 0.00001m;

    // The exchange changed its fees then.
    private static readonly DateTime FirstChange = new(2019, 3, 23, 1, 30, 0);
    private static readonly DateTime SecondChange = new(2019, 10, 8, 0, 30, 0);
    private readonly decimal _maker;
    private readonly decimal _taker;

    /// <param name="makerFee">Maker's rate since October of 2019, a fraction.</param>
    /// <param name="takerFee">Taker's rate since October of 2019, a fraction.</param>
    public CoinbaseFeeModel(decimal makerFee = MakerAdvanced1, decimal takerFee = TakerAdvanced1)
    {
        _maker = makerFee;
        _taker = takerFee;
    }

    /// <summary>The rate at a time.</summary>
    protected static decimal GetFeePercentage(DateTime utcTime, bool isMaker, bool isStableCoin, decimal makerFee, decimal takerFee)
    {
        if (isStableCoin) return isMaker ? MakerStablePairs : TakerStableParis;
        if (utcTime < FirstChange) return isMaker ? 0m : 0.003m;
        if (utcTime < SecondChange) return isMaker ? 0.0015m : 0.0025m;
        return isMaker ? makerFee : takerFee;
    }

    public override OrderFee GetOrderFee(OrderFeeParameters parameters)
    {
        var order = parameters.Order;
        var security = parameters.Security;
        var isMaker = order.Type == OrderType.Limit && !order.IsMarketable;
        var isStableCoin = Currencies.StablePairsCoinbase.Contains(security.Symbol.Value);
        var rate = GetFeePercentage(order.Time, isMaker, isStableCoin, _maker, _taker);
        var price = order.Direction == OrderDirection.Buy ? security.AskPrice : security.BidPrice;
        return new OrderFee(new CashAmount(price * security.SymbolProperties.ContractMultiplier * order.AbsoluteQuantity * rate,
            security.QuoteCurrency.Symbol));
    }
}
