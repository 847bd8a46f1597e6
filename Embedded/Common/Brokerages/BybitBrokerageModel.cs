using System;
using System.Collections.Generic;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace QuantConnect.Brokerages;

/// <summary>Bybit, spot and perpetuals.</summary>
public class BybitBrokerageModel : DefaultBrokerageModel
{
    private const decimal DefaultLeverage = 10m;

    public BybitBrokerageModel(AccountType accountType = AccountType.Cash) : base(accountType)
    {
    }

    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets => new Dictionary<SecurityType, string>(DefaultMarketMap)
    {
        [SecurityType.Crypto] = MarketName, [SecurityType.CryptoFuture] = MarketName,
    };

    protected virtual string MarketName => Market.Bybit;

    /// <summary>Market, limit, stop market and stop limit orders of at least the symbol's least order size.</summary>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message)
    {
        if (security.Type is not (SecurityType.Crypto or SecurityType.CryptoFuture or SecurityType.Base))
        {
            message = UnsupportedSecurity(security);
            return false;
        }
        if (order.Type is not (OrderType.Market or OrderType.Limit or OrderType.StopMarket or OrderType.StopLimit))
        {
            message = UnsupportedType(order, OrderType.StopMarket, OrderType.StopLimit, OrderType.Market, OrderType.Limit);
            return false;
        }
        if (order.Type == OrderType.Market && !security.HasData)
        {
            message = Refused($"There is no data for this symbol yet ({security.Symbol.Value}), please check the security.HasData flag "
                + "before submitting the order.");
            return false;
        }
        if (IsOrderSizeLargeEnough(security, order.Quantity)) return base.CanSubmitOrder(security, order, out message);
        return IsValidOrderSize(security, order.Quantity, out message);
    }

    /// <summary>Open orders on perpetuals only.</summary>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message)
    {
        message = null;
        if (security.Type != SecurityType.CryptoFuture) message = Refused($"The {GetType().Name} updates orders on futures only.");
        else if (order.Status.IsClosed()) message = Refused($"Unable to update order with status {order.Status}");
        else if (request.Quantity is { } quantity && !IsOrderSizeLargeEnough(security, quantity))
            IsValidOrderSize(security, quantity, out message);
        return message == null;
    }

    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSDC", SecurityType.Crypto, MarketName));

    public override IFeeModel GetFeeModel(Security security) => security.Type switch
    {
        SecurityType.Crypto => new BybitFeeModel(),
        SecurityType.CryptoFuture => new BybitFuturesFeeModel(),
        _ => base.GetFeeModel(security),
    };

    public override decimal GetLeverage(Security security) =>
        AccountType == AccountType.Cash || security.Type == SecurityType.Base ? 1m : DefaultLeverage;

    /// <summary>Funding for perpetuals.</summary>
    public override IMarginInterestRateModel GetMarginInterestRateModel(Security security) =>
        security.Type == SecurityType.CryptoFuture && security.Symbol.ID.Date == SecurityIdentifier.DefaultDate
            ? new BybitFutureMarginInterestRateModel()
            : base.GetMarginInterestRateModel(security);

    protected virtual bool IsOrderSizeLargeEnough(Security security, decimal orderQuantity) =>
        security.SymbolProperties.MinimumOrderSize is not { } minimum || Math.Abs(orderQuantity) >= minimum;
}
