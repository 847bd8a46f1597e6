using System;
using System.Collections.Generic;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace QuantConnect.Brokerages;

/// <summary>dYdX perpetuals.</summary>
public class dYdXBrokerageModel : DefaultBrokerageModel
{
    /// <exception cref="InvalidOperationException">The account is a cash account.</exception>
    public dYdXBrokerageModel(AccountType accountType = AccountType.Margin) : base(accountType)
    {
        if (accountType == AccountType.Cash)
            throw new InvalidOperationException($"{AccountType.Cash} is not supported for {GetType().Name}, use {AccountType.Margin}.");
    }

    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets =>
        new Dictionary<SecurityType, string>(DefaultMarketMap) { [SecurityType.CryptoFuture] = Market.DYDX };

    /// <summary>Market, limit, stop market and stop limit orders on perpetuals.</summary>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message)
    {
        if (security.Type != SecurityType.CryptoFuture)
        {
            message = UnsupportedSecurity(security);
            return false;
        }
        if (order.Type is not (OrderType.Market or OrderType.Limit or OrderType.StopMarket or OrderType.StopLimit))
        {
            message = UnsupportedType(order, OrderType.Market, OrderType.Limit, OrderType.StopMarket, OrderType.StopLimit);
            return false;
        }
        return IsValidOrderSize(security, order.Quantity, out message) && base.CanSubmitOrder(security, order, out message);
    }

    /// <summary>Never.</summary>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message)
    {
        message = Refused("Brokerage does not support update. You must cancel and re-create instead.");
        return false;
    }

    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.CryptoFuture, Market.DYDX));

    public override IBuyingPowerModel GetBuyingPowerModel(Security security) => security.Type == SecurityType.CryptoFuture
        ? new CryptoFutureMarginModel(GetLeverage(security))
        : base.GetBuyingPowerModel(security);

    public override IFeeModel GetFeeModel(Security security) =>
        security.Type == SecurityType.CryptoFuture ? new dYdXFeeModel() : base.GetFeeModel(security);

    /// <summary>Funding for perpetuals.</summary>
    public override IMarginInterestRateModel GetMarginInterestRateModel(Security security) =>
        security.Type == SecurityType.CryptoFuture && security.Symbol.ID.Date == SecurityIdentifier.DefaultDate
            ? new dYdXFutureMarginInterestRateModel()
            : base.GetMarginInterestRateModel(security);
}
