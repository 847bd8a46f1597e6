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

public interface IBrokerageModel
{
    AccountType AccountType { get; }
    IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; }
    decimal RequiredFreeBuyingPowerPercent { get; }
    void ApplySplit(List<OrderTicket> tickets, Split split);
    bool CanExecuteOrder(Security security, Order order);
    bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message);
    bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message);
    IBenchmark GetBenchmark(SecurityManager securities);
    IBuyingPowerModel GetBuyingPowerModel(Security security);
    [Obsolete]
    IBuyingPowerModel GetBuyingPowerModel(Security security, AccountType accountType);
    IFeeModel GetFeeModel(Security security);
    IFillModel GetFillModel(Security security);
    decimal GetLeverage(Security security);
    IMarginInterestRateModel GetMarginInterestRateModel(Security security);
    ISettlementModel GetSettlementModel(Security security);
    [Obsolete]
    ISettlementModel GetSettlementModel(Security security, AccountType accountType);
    IShortableProvider GetShortableProvider(Security security);
    ISlippageModel GetSlippageModel(Security security);
}
