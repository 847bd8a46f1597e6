using System;
using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

public class TrailingStopOrder : StopMarketOrder
{
    public TrailingStopOrder() => throw null;
    public TrailingStopOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal trailingAmount, bool trailingAsPercentage, DateTime time, string tag = "", IOrderProperties properties = null) => throw null;
    public TrailingStopOrder(Symbol symbol, decimal quantity, decimal trailingAmount, bool trailingAsPercentage, DateTime time, string tag = "", IOrderProperties properties = null) => throw null;
    public decimal TrailingAmount => throw null;
    public bool TrailingAsPercentage => throw null;
    public override OrderType Type => throw null;
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request) => throw null;
    public static decimal CalculateStopPrice(decimal currentMarketPrice, decimal trailingAmount, bool trailingAsPercentage, OrderDirection direction) => throw null;
    public override Order Clone() => throw null;
    public override string GetDefaultTag() => throw null;
    public override string ToString() => throw null;
    public static bool TryUpdateStopPrice(decimal currentMarketPrice, decimal currentStopPrice, decimal trailingAmount, bool trailingAsPercentage, OrderDirection direction, out decimal updatedStopPrice) => throw null;
}
