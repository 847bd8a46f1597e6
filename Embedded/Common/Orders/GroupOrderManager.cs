using System;
using System.Collections.Generic;

namespace QuantConnect.Orders;

/// <summary>Ties the legs of a combination order together.</summary>
public class GroupOrderManager
{
    public GroupOrderManager()
    {
        OrderIds = new HashSet<int>();
    }

    public GroupOrderManager(int id, int legCount, decimal quantity, decimal limitPrice = 0m) : this(legCount, quantity, limitPrice)
    {
        Id = id;
    }

    public GroupOrderManager(int legCount, decimal quantity, decimal limitPrice = 0m) : this()
    {
        Count = legCount;
        Quantity = quantity;
        LimitPrice = limitPrice;
    }

    public decimal AbsoluteQuantity => Math.Abs(Quantity);

    /// <summary>Number of legs.</summary>
    public int Count { get; }

    public OrderDirection Direction => Quantity > 0 ? OrderDirection.Buy : Quantity < 0 ? OrderDirection.Sell : OrderDirection.Hold;
    public int Id { get; }
    public decimal LimitPrice { get; set; }
    public HashSet<int> OrderIds { get; }
    public decimal Quantity { get; }
}
