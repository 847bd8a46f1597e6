using System;
using System.Collections.Generic;
using QuantConnect.Benchmarks;
using QuantConnect.Data.Market;
using QuantConnect.Data.Shortable;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace QuantConnect.Brokerages;

/// <summary>A brokerage that takes every order and charges nothing; the base of the others.</summary>
public class DefaultBrokerageModel : IBrokerageModel
{
    /// <summary>The market of a type of security when none is named.</summary>
    public static readonly IReadOnlyDictionary<SecurityType, string> DefaultMarketMap = new Dictionary<SecurityType, string>
    {
        [SecurityType.Base] = Market.USA,
        [SecurityType.Equity] = Market.USA,
        [SecurityType.Forex] = Market.Oanda,
        [SecurityType.Crypto] = Market.Coinbase,
        [SecurityType.CryptoFuture] = Market.Binance,
    };

    public DefaultBrokerageModel(AccountType accountType = AccountType.Margin)
    {
        AccountType = accountType;
    }

    public virtual AccountType AccountType { get; }
    public virtual IReadOnlyDictionary<SecurityType, string> DefaultMarkets => DefaultMarketMap;

    /// <summary>Fraction of equity that stays unused.</summary>
    public virtual decimal RequiredFreeBuyingPowerPercent => 0m;

    /// <summary>Scales the quantity up and the prices down of orders that a split finds open.</summary>
    public virtual void ApplySplit(List<OrderTicket> tickets, Split split)
    {
        foreach (var ticket in tickets)
        {
            ticket.Update(new UpdateOrderFields
            {
                Quantity = ticket.Quantity / split.SplitFactor,
                LimitPrice = ticket.OrderType.IsLimitOrder() ? ticket.Get(OrderField.LimitPrice) * split.SplitFactor : null,
                StopPrice = ticket.OrderType.IsStopOrder() ? ticket.Get(OrderField.StopPrice) * split.SplitFactor : null,
                TriggerPrice = ticket.OrderType == OrderType.LimitIfTouched ? ticket.Get(OrderField.TriggerPrice) * split.SplitFactor :
                    null,
            });
        }
    }

    /// <summary>Whether an order may fill now.</summary>
    public virtual bool CanExecuteOrder(Security security, Order order) => true;

    /// <summary>Whether the venue would take an order, else why not.</summary>
    public virtual bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message)
    {
        message = null;
        return true;
    }

    /// <summary>Whether the venue would take an update, else why not.</summary>
    public virtual bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message)
    {
        message = null;
        return true;
    }

    /// <summary>
    /// Constantly zero. Upstream's is an index of stocks, of which a data folder of coins has no data, with the same effect.
    /// </summary>
    public virtual IBenchmark GetBenchmark(SecurityManager securities) => new FuncBenchmark(_ => 0m);

    public virtual IBuyingPowerModel GetBuyingPowerModel(Security security) => security.Type switch
    {
        SecurityType.Crypto when AccountType == AccountType.Cash => new CashBuyingPowerModel(),
        SecurityType.CryptoFuture => new CryptoFutureMarginModel(GetLeverage(security)),
        _ => new SecurityMarginModel(GetLeverage(security), RequiredFreeBuyingPowerPercent),
    };

    [Obsolete("Use GetBuyingPowerModel(Security)")]
    public IBuyingPowerModel GetBuyingPowerModel(Security security, AccountType accountType) => GetBuyingPowerModel(security);

    public virtual IFeeModel GetFeeModel(Security security) => new ConstantFeeModel(0m);
    public virtual IFillModel GetFillModel(Security security) => new ImmediateFillModel();

    /// <summary>On margin 25 for perpetuals and 50 for forex, else none.</summary>
    public virtual decimal GetLeverage(Security security) => security.Type switch
    {
        SecurityType.CryptoFuture when AccountType == AccountType.Margin => 25m,
        SecurityType.Forex when AccountType == AccountType.Margin => 50m,
        _ => 1m,
    };

    public virtual IMarginInterestRateModel GetMarginInterestRateModel(Security security) => MarginInterestRateModel.Null;
    public virtual ISettlementModel GetSettlementModel(Security security) => new ImmediateSettlementModel();

    [Obsolete("Use GetSettlementModel(Security)")]
    public ISettlementModel GetSettlementModel(Security security, AccountType accountType) => GetSettlementModel(security);

    public virtual IShortableProvider GetShortableProvider(Security security) => NullShortableProvider.Instance;
    public virtual ISlippageModel GetSlippageModel(Security security) => NullSlippageModel.Instance;

    /// <summary>Whether a quantity reaches the symbol's least order size, else a message that says so.</summary>
    public static bool IsValidOrderSize(Security security, decimal orderQuantity, out BrokerageMessageEvent message)
    {
        var minimum = security.SymbolProperties.MinimumOrderSize;
        message = null;
        if (minimum == null || Math.Abs(orderQuantity) >= minimum) return true;
        message = Refused($"The minimum order size for {security.Symbol.Value} is {minimum.Value.ToStringInvariant()}. Order quantity "
            + $"was {orderQuantity.ToStringInvariant()}.");
        return false;
    }

    private protected static BrokerageMessageEvent Refused(string message) => new(BrokerageMessageType.Warning, "NotSupported", message);

    private protected BrokerageMessageEvent UnsupportedType(Order order, params OrderType[] supported) =>
        Refused($"The {GetType().Name} does not support {order.Type} order type. Only supports [{string.Join(",", supported)}]");

    private protected BrokerageMessageEvent UnsupportedSecurity(Security security) =>
        Refused($"The {GetType().Name} does not support {security.Type} security type.");
}
