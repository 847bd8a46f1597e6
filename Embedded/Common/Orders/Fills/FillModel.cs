using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Orders.Fills;

public class FillModel : IFillModel
{
    public FillModel() => throw null;
    protected FillModelParameters Parameters { get => throw null; set => throw null; }
    public virtual List<OrderEvent> ComboLegLimitFill(Order order, FillModelParameters parameters) => throw null;
    public virtual List<OrderEvent> ComboLimitFill(Order order, FillModelParameters parameters) => throw null;
    public virtual List<OrderEvent> ComboMarketFill(Order order, FillModelParameters parameters) => throw null;
    public virtual Fill Fill(FillModelParameters parameters) => throw null;
    protected decimal GetMarketFillPrice(Security asset, Order order, Prices prices, List<SubscriptionDataConfig> subscriptionConfigs = null) => throw null;
    protected virtual Prices GetPrices(Security asset, OrderDirection direction) => throw null;
    protected virtual Prices GetPricesCheckingPythonWrapper(Security asset, OrderDirection direction) => throw null;
    protected virtual HashSet<Type> GetSubscribedTypes(Security asset) => throw null;
    protected List<SubscriptionDataConfig> GetSubscriptionDataConfigs(Security asset) => throw null;
    protected virtual bool IsExchangeOpen(Security asset, bool isExtendedMarketHours) => throw null;
    public virtual OrderEvent LimitFill(Security asset, LimitOrder order) => throw null;
    public virtual OrderEvent LimitIfTouchedFill(Security asset, LimitIfTouchedOrder order) => throw null;
    public virtual OrderEvent MarketFill(Security asset, MarketOrder order) => throw null;
    public virtual OrderEvent MarketOnCloseFill(Security asset, MarketOnCloseOrder order) => throw null;
    public virtual OrderEvent MarketOnOpenFill(Security asset, MarketOnOpenOrder order) => throw null;
    protected bool ShouldWaitForFreshData(Security asset, List<SubscriptionDataConfig> subscriptionConfigs = null) => throw null;
    protected bool ShouldWaitForFreshDataOnStale(Security asset, DateTime dataEndTimeUtc, DateTime orderTimeUtc, List<SubscriptionDataConfig> subscriptionConfigs = null) => throw null;
    public virtual OrderEvent StopLimitFill(Security asset, StopLimitOrder order) => throw null;
    public virtual OrderEvent StopMarketFill(Security asset, StopMarketOrder order) => throw null;
    public virtual OrderEvent TrailingStopFill(Security asset, TrailingStopOrder order) => throw null;
    // DROPPED P:QuantConnect.Orders.Fills.FillModel.PythonWrapper : QuantConnect.Python.FillModelPythonWrapper { get; set; } protected   <- QuantConnect.Python.FillModelPythonWrapper
    // DROPPED M:QuantConnect.Orders.Fills.FillModel.SetPythonWrapper(QuantConnect.Python.FillModelPythonWrapper pythonWrapper) : System.Void   <- QuantConnect.Python.FillModelPythonWrapper
}
