namespace QuantConnect.Orders;

public class BybitOrderProperties : OrderProperties
{
    public BybitOrderProperties() => throw null;
    public bool PostOnly { get => throw null; set => throw null; }
    public bool? ReduceOnly { get => throw null; set => throw null; }
}
