namespace QuantConnect.Orders;

public enum OrderField
{
    LimitPrice = 0,
    StopPrice = 1,
    TriggerPrice = 2,
    TrailingAmount = 3,
    TrailingAsPercentage = 4,
}
