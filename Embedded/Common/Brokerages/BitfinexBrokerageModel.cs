using System.Collections.Generic;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Bitfinex, spot with or without margin.</summary>
public class BitfinexBrokerageModel : DefaultBrokerageModel
{
    private const decimal MarginLeverage = 3.3m;

    public BitfinexBrokerageModel(AccountType accountType = AccountType.Margin) : base(accountType)
    {
    }

    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets =>
        new Dictionary<SecurityType, string>(DefaultMarketMap) { [SecurityType.Crypto] = Market.Bitfinex };

    /// <summary>Market, limit, stop market and stop limit orders on spot pairs, of at least the symbol's least order size.</summary>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message)
    {
        if (!IsValidOrderSize(security, order.Quantity, out message)) return false;
        if (security.Type != SecurityType.Crypto)
        {
            message = UnsupportedSecurity(security);
            return false;
        }
        if (order.Type is not (OrderType.Market or OrderType.Limit or OrderType.StopMarket or OrderType.StopLimit))
        {
            message = UnsupportedType(order, OrderType.Market, OrderType.Limit, OrderType.StopMarket, OrderType.StopLimit);
            return false;
        }
        return base.CanSubmitOrder(security, order, out message);
    }

    /// <summary>All, but for a quantity below the symbol's least order size.</summary>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message)
    {
        message = null;
        return request.Quantity is not { } quantity || IsValidOrderSize(security, quantity, out message);
    }

    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.Crypto, Market.Bitfinex));

    public override IFeeModel GetFeeModel(Security security) => new BitfinexFeeModel();

    /// <summary>3.3 on margin, else none.</summary>
    public override decimal GetLeverage(Security security) =>
        AccountType == AccountType.Margin && security.Type == SecurityType.Crypto ? MarginLeverage : 1m;
}
