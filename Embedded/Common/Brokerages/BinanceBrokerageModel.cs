using System.Collections.Generic;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Binance spot, and what its futures share with it: kinds of orders, least order value, no updates.</summary>
public class BinanceBrokerageModel : DefaultBrokerageModel
{
    private const decimal SpotMarginLeverage = 3m;
    private const decimal FutureLeverage = 25m;

    public BinanceBrokerageModel(AccountType accountType = AccountType.Cash) : base(accountType)
    {
    }

    protected virtual string BaseApiEndpoint => "https://api.binance.com/api/v3";
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets => GetDefaultMarkets(MarketName);
    protected virtual string MarketName => Market.Binance;

    /// <summary>
    /// Market, limit and stop limit orders, on futures stop market orders too, of at least the symbol's least order value.
    /// </summary>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message)
    {
        var isFuture = security.Type == SecurityType.CryptoFuture;
        var isLargeEnough = true;
        var price = 0m;
        switch (order)
        {
            case LimitOrder limit:
                price = limit.LimitPrice;
                isLargeEnough = IsLargeEnough(security, order, price);
                break;
            case MarketOrder:
                if (!security.HasData)
                {
                    message = Refused($"There is no data for this symbol yet ({security.Symbol.Value}), please check the "
                        + "security.HasData flag before submitting the order.");
                    return false;
                }
                price = order.Direction == OrderDirection.Buy ? security.AskPrice : security.BidPrice;
                isLargeEnough = IsLargeEnough(security, order, price);
                break;
            case StopLimitOrder stopLimit:
                if (isFuture) break;
                price = stopLimit.LimitPrice;
                isLargeEnough = IsLargeEnough(security, order, price) && IsLargeEnough(security, order, stopLimit.StopPrice);
                break;
            case StopMarketOrder stopMarket when isFuture:
                price = stopMarket.StopPrice;
                isLargeEnough = IsLargeEnough(security, order, price);
                break;
            case StopMarketOrder:
                message = UnsupportedType(order, OrderType.StopLimit, OrderType.Market, OrderType.Limit);
                return false;
            default:
                message = UnsupportedType(order, OrderType.StopMarket, OrderType.StopLimit, OrderType.Market, OrderType.Limit);
                return false;
        }
        if (isLargeEnough) return base.CanSubmitOrder(security, order, out message);
        message = Refused($"The minimum order size (in quote currency) for {security.Symbol.Value} is "
            + $"{security.SymbolProperties.MinimumOrderSize.Value.ToStringInvariant()}. "
            + $"Order quantity was {order.Quantity.ToStringInvariant()}. Price: {price.ToStringInvariant()}.");
        return false;
    }

    /// <summary>Never.</summary>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message)
    {
        message = new BrokerageMessageEvent(BrokerageMessageType.Warning, 0,
            "Brokerage does not support update. You must cancel and re-create instead.");
        return false;
    }

    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSDC", SecurityType.Crypto, MarketName));

    protected static IReadOnlyDictionary<SecurityType, string> GetDefaultMarkets(string marketName) =>
        new Dictionary<SecurityType, string>(DefaultMarketMap) { [SecurityType.Crypto] = marketName };

    public override IFeeModel GetFeeModel(Security security) => new BinanceFeeModel();

    public override decimal GetLeverage(Security security)
    {
        if (AccountType == AccountType.Cash) return 1m;
        return security.Type switch
        {
            SecurityType.CryptoFuture => FutureLeverage,
            SecurityType.Crypto => SpotMarginLeverage,
            _ => 1m,
        };
    }

    private static bool IsLargeEnough(Security security, Order order, decimal price) =>
        security.SymbolProperties.MinimumOrderSize is not { } minimum || order.AbsoluteQuantity * price > minimum;
}
