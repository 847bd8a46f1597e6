using System;
using System.Collections.Generic;
using QuantConnect.Benchmarks;
using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.Slippage;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

public class DefaultBrokerageModel : IBrokerageModel
{
    public static readonly IReadOnlyDictionary<SecurityType, string> DefaultMarketMap;
    public DefaultBrokerageModel(AccountType accountType = AccountType.Margin) => throw null;
    public virtual AccountType AccountType => throw null;
    public virtual IReadOnlyDictionary<SecurityType, string> DefaultMarkets => throw null;
    public virtual decimal RequiredFreeBuyingPowerPercent => throw null;
    public virtual void ApplySplit(List<OrderTicket> tickets, Split split) => throw null;
    public virtual bool CanExecuteOrder(Security security, Order order) => throw null;
    public virtual bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message) => throw null;
    public virtual bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message) => throw null;
    public virtual IBenchmark GetBenchmark(SecurityManager securities) => throw null;
    public virtual IBuyingPowerModel GetBuyingPowerModel(Security security) => throw null;
    [Obsolete]
    public IBuyingPowerModel GetBuyingPowerModel(Security security, AccountType accountType) => throw null;
    public virtual IFeeModel GetFeeModel(Security security) => throw null;
    public virtual IFillModel GetFillModel(Security security) => throw null;
    public virtual decimal GetLeverage(Security security) => throw null;
    public virtual IMarginInterestRateModel GetMarginInterestRateModel(Security security) => throw null;
    public virtual ISettlementModel GetSettlementModel(Security security) => throw null;
    [Obsolete]
    public ISettlementModel GetSettlementModel(Security security, AccountType accountType) => throw null;
    public virtual IShortableProvider GetShortableProvider(Security security) => throw null;
    public virtual ISlippageModel GetSlippageModel(Security security) => throw null;
    public static bool IsValidOrderSize(Security security, decimal orderQuantity, out BrokerageMessageEvent message) => throw null;
}
