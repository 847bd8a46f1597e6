using System;
using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>Asks for a new order.</summary>
public class SubmitOrderRequest : OrderRequest
{
    public SubmitOrderRequest(OrderType orderType, SecurityType securityType, Symbol symbol, decimal quantity, decimal stopPrice,
        decimal limitPrice, DateTime time, string tag, IOrderProperties properties = null, GroupOrderManager groupOrderManager = null,
        bool asynchronous = false)
        : this(orderType, securityType, symbol, quantity, stopPrice, limitPrice, 0, time, tag, properties, groupOrderManager, asynchronous)
    {
    }

    public SubmitOrderRequest(OrderType orderType, SecurityType securityType, Symbol symbol, decimal quantity, decimal stopPrice,
        decimal limitPrice, decimal triggerPrice, DateTime time, string tag, IOrderProperties properties = null,
        GroupOrderManager groupOrderManager = null, bool asynchronous = false)
        : this(orderType, securityType, symbol, quantity, stopPrice, limitPrice, triggerPrice, 0, false, time, tag, properties,
            groupOrderManager, asynchronous)
    {
    }

    public SubmitOrderRequest(OrderType orderType, SecurityType securityType, Symbol symbol, decimal quantity, decimal stopPrice,
        decimal limitPrice, decimal triggerPrice, decimal trailingAmount, bool trailingAsPercentage, DateTime time, string tag,
        IOrderProperties properties = null, GroupOrderManager groupOrderManager = null, bool asynchronous = false)
        : base(time, (int)OrderResponseErrorCode.UnableToFindOrder, tag)
    {
        OrderType = orderType;
        SecurityType = securityType;
        Symbol = symbol;
        Quantity = quantity;
        StopPrice = stopPrice;
        LimitPrice = limitPrice;
        TriggerPrice = triggerPrice;
        TrailingAmount = trailingAmount;
        TrailingAsPercentage = trailingAsPercentage;
        OrderProperties = properties;
        GroupOrderManager = groupOrderManager;
        Asynchronous = asynchronous;
    }

    /// <summary>Whether the algorithm does not wait for the order to be processed.</summary>
    public bool Asynchronous { get; }

    public GroupOrderManager GroupOrderManager { get; }
    public decimal LimitPrice { get; }
    public IOrderProperties OrderProperties { get; }
    public override OrderRequestType OrderRequestType => OrderRequestType.Submit;
    public OrderType OrderType { get; }

    /// <summary>Signed units.</summary>
    public decimal Quantity { get; }

    public SecurityType SecurityType { get; }
    public decimal StopPrice { get; }
    public Symbol Symbol { get; }
    public decimal TrailingAmount { get; }
    public bool TrailingAsPercentage { get; }
    public decimal TriggerPrice { get; }

    public override string ToString() => FormattableString.Invariant(
        $"{Time} UTC: Submit Order: ({OrderId}) - {OrderType} {Quantity} {Symbol} {Tag} Status: {Status}");
}
