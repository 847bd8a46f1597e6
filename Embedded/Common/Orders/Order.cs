using System;
using System.Collections.Generic;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

public abstract class Order
{
    protected Order() => throw null;
    protected Order(Symbol symbol, decimal quantity, DateTime time, GroupOrderManager groupOrderManager, string tag = "", IOrderProperties properties = null) => throw null;
    protected Order(Symbol symbol, decimal quantity, DateTime time, string tag = "", IOrderProperties properties = null) => throw null;
    public decimal AbsoluteQuantity => throw null;
    public List<string> BrokerId => throw null;
    public DateTime? CanceledTime => throw null;
    public int ContingentId => throw null;
    public DateTime CreatedTime => throw null;
    public OrderDirection Direction => throw null;
    public GroupOrderManager GroupOrderManager { get => throw null; set => throw null; }
    public int Id => throw null;
    public bool IsMarketable => throw null;
    public DateTime? LastFillTime => throw null;
    public DateTime? LastUpdateTime => throw null;
    public OrderSubmissionData OrderSubmissionData => throw null;
    public decimal Price => throw null;
    public DataNormalizationMode PriceAdjustmentMode { get => throw null; set => throw null; }
    public string PriceCurrency => throw null;
    public IOrderProperties Properties => throw null;
    public virtual decimal Quantity => throw null;
    public SecurityType SecurityType => throw null;
    public OrderStatus Status { get => throw null; set => throw null; }
    public Symbol Symbol => throw null;
    public string Tag => throw null;
    public DateTime Time => throw null;
    public TimeInForce TimeInForce => throw null;
    public abstract OrderType Type { get; }
    [Obsolete]
    public decimal Value => throw null;
    public virtual void ApplyUpdateOrderRequest(UpdateOrderRequest request) => throw null;
    public abstract Order Clone();
    protected void CopyTo(Order order) => throw null;
    public static Order CreateOrder(SubmitOrderRequest request) => throw null;
    public virtual string GetDefaultTag() => throw null;
    public decimal GetValue(Security security) => throw null;
    protected abstract decimal GetValueImpl(Security security);
    public override string ToString() => throw null;
    // DROPPED M:QuantConnect.Orders.Order.CreatePositions(QuantConnect.Securities.SecurityManager securities) : System.Collections.Generic.IEnumerable<QuantConnect.Securities.Positions.IPosition> virtual   <- QuantConnect.Securities.Positions.IPosition
}
