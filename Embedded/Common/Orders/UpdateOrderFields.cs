namespace QuantConnect.Orders;

public class UpdateOrderFields
{
    public UpdateOrderFields() => throw null;
    public decimal? LimitPrice { get => throw null; set => throw null; }
    public decimal? Quantity { get => throw null; set => throw null; }
    public decimal? StopPrice { get => throw null; set => throw null; }
    public string Tag { get => throw null; set => throw null; }
    public decimal? TrailingAmount { get => throw null; set => throw null; }
    public decimal? TriggerPrice { get => throw null; set => throw null; }
}
