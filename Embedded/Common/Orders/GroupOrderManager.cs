using System.Collections.Generic;

namespace QuantConnect.Orders;

public class GroupOrderManager
{
    public GroupOrderManager() => throw null;
    public GroupOrderManager(int id, int legCount, decimal quantity, decimal limitPrice = 0m) => throw null;
    public GroupOrderManager(int legCount, decimal quantity, decimal limitPrice = 0m) => throw null;
    public decimal AbsoluteQuantity => throw null;
    public int Count => throw null;
    public OrderDirection Direction => throw null;
    public int Id => throw null;
    public decimal LimitPrice { get => throw null; set => throw null; }
    public HashSet<int> OrderIds => throw null;
    public decimal Quantity => throw null;
}
