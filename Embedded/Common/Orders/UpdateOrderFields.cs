namespace QuantConnect.Orders;

public class UpdateOrderFields
{
    public decimal? LimitPrice { get; set; }
    public decimal? Quantity { get; set; }
    public decimal? StopPrice { get; set; }
    public string Tag { get; set; }
    public decimal? TrailingAmount { get; set; }
    public decimal? TriggerPrice { get; set; }
}
