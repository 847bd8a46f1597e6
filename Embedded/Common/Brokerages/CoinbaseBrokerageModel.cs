using System;
using System.Collections.Generic;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.TimeInForces;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Coinbase, spot without margin.</summary>
public class CoinbaseBrokerageModel : DefaultBrokerageModel
{
    // From then on the exchange takes stop orders with a limit only.
    private static readonly DateTime StopMarketUntil = new(2019, 3, 23, 1, 0, 0);

    /// <exception cref="ArgumentException">The account is a margin account.</exception>
    public CoinbaseBrokerageModel(AccountType accountType = AccountType.Cash) : base(accountType)
    {
        if (accountType == AccountType.Margin)
            throw new ArgumentException("The Coinbase brokerage does not currently support Margin trading.", nameof(accountType));
    }

    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets => GetDefaultMarkets(Market.Coinbase);

    /// <summary>
    /// Market, limit and stop limit orders, until March of 2019 stop market orders too, on spot pairs, of at least the symbol's least order
    /// size.
    /// </summary>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message)
    {
        if (order.BrokerId.Count > 0)
        {
            message = new BrokerageMessageEvent(BrokerageMessageType.Warning, 0,
                "Brokerage does not support update. You must cancel and re-create instead.");
            return false;
        }
        if (!IsValidOrderSize(security, order.Quantity, out message)) return false;
        if (security.Type != SecurityType.Crypto)
        {
            message = UnsupportedSecurity(security);
            return false;
        }
        if (order.Type is not (OrderType.Limit or OrderType.Market or OrderType.StopLimit or OrderType.StopMarket))
        {
            message = UnsupportedType(order, OrderType.Limit, OrderType.Market, OrderType.StopLimit, OrderType.StopMarket);
            return false;
        }
        if (order.Type == OrderType.StopMarket && order.Time >= StopMarketUntil)
        {
            message = Refused($"Stop Market orders are no longer supported since {StopMarketUntil.ToStringInvariant()}.");
            return false;
        }
        return IsOrderSizeLargeEnough(security, order.AbsoluteQuantity)
            ? base.CanSubmitOrder(security, order, out message)
            : IsValidOrderSize(security, order.Quantity, out message);
    }

    /// <summary>Open limit orders that stand until cancelled.</summary>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message)
    {
        message = null;
        if (order.Type != OrderType.Limit) message = Refused($"Order with type {order.Type} can't be modified, only LIMIT.");
        else if (order.TimeInForce is not GoodTilCanceledTimeInForce)
            message = Refused("Order's parameter 'TimeInForce' is not instance of Good Til Cancelled class.");
        else if (order.Status is not (OrderStatus.New or OrderStatus.PartiallyFilled or OrderStatus.Submitted or OrderStatus.UpdateSubmitted))
            message = Refused($"Order with status {order.Status} can't be modified");
        else if (request.Quantity is { } quantity && !IsOrderSizeLargeEnough(security, Math.Abs(quantity)))
            IsValidOrderSize(security, quantity, out message);
        return message == null;
    }

    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.Crypto, Market.Coinbase));

    /// <summary>What the account holds, for there is no margin.</summary>
    public override IBuyingPowerModel GetBuyingPowerModel(Security security) => new CashBuyingPowerModel();

    protected static IReadOnlyDictionary<SecurityType, string> GetDefaultMarkets(string marketName) =>
        new Dictionary<SecurityType, string>(DefaultMarketMap) { [SecurityType.Crypto] = marketName };

    public override IFeeModel GetFeeModel(Security security) => new CoinbaseFeeModel();

    /// <summary>None.</summary>
    public override decimal GetLeverage(Security security) => 1m;

    protected virtual bool IsOrderSizeLargeEnough(Security security, decimal orderQuantity) =>
        security.SymbolProperties.MinimumOrderSize is not { } minimum || orderQuantity >= minimum;
}
