using System.Collections.Generic;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

public class BybitBrokerageModel : DefaultBrokerageModel
{
    public BybitBrokerageModel(AccountType accountType = AccountType.Cash) => throw null;
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets => throw null;
    protected virtual string MarketName => throw null;
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent message) => throw null;
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent message) => throw null;
    public override IBenchmark GetBenchmark(SecurityManager securities) => throw null;
    public override IFeeModel GetFeeModel(Security security) => throw null;
    public override decimal GetLeverage(Security security) => throw null;
    public override IMarginInterestRateModel GetMarginInterestRateModel(Security security) => throw null;
    protected virtual bool IsOrderSizeLargeEnough(Security security, decimal orderQuantity) => throw null;
}
