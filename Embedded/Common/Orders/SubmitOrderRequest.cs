using System;
using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

public class SubmitOrderRequest : OrderRequest
{
    public SubmitOrderRequest(OrderType orderType, SecurityType securityType, Symbol symbol, decimal quantity, decimal stopPrice, decimal limitPrice, DateTime time, string tag, IOrderProperties properties = null, GroupOrderManager groupOrderManager = null, bool asynchronous = false) => throw null;
    public SubmitOrderRequest(OrderType orderType, SecurityType securityType, Symbol symbol, decimal quantity, decimal stopPrice, decimal limitPrice, decimal triggerPrice, DateTime time, string tag, IOrderProperties properties = null, GroupOrderManager groupOrderManager = null, bool asynchronous = false) => throw null;
    public SubmitOrderRequest(OrderType orderType, SecurityType securityType, Symbol symbol, decimal quantity, decimal stopPrice, decimal limitPrice, decimal triggerPrice, decimal trailingAmount, bool trailingAsPercentage, DateTime time, string tag, IOrderProperties properties = null, GroupOrderManager groupOrderManager = null, bool asynchronous = false) => throw null;
    public bool Asynchronous => throw null;
    public GroupOrderManager GroupOrderManager => throw null;
    public decimal LimitPrice => throw null;
    public IOrderProperties OrderProperties => throw null;
    public override OrderRequestType OrderRequestType => throw null;
    public OrderType OrderType => throw null;
    public decimal Quantity => throw null;
    public SecurityType SecurityType => throw null;
    public decimal StopPrice => throw null;
    public Symbol Symbol => throw null;
    public decimal TrailingAmount => throw null;
    public bool TrailingAsPercentage => throw null;
    public decimal TriggerPrice => throw null;
    public override string ToString() => throw null;
}
