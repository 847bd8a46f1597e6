namespace QuantConnect.Orders;

public class BybitOrderProperties : OrderProperties
{
    public bool PostOnly { get; set; }
    public bool? ReduceOnly { get; set; }
}
