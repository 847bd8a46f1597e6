namespace QuantConnect.Securities;

public class GetMaximumOrderQuantityResult
{
    public GetMaximumOrderQuantityResult(decimal quantity, string reason = null) => throw null;
    public GetMaximumOrderQuantityResult(decimal quantity, string reason, bool isError = true) => throw null;
    public bool IsError => throw null;
    public decimal Quantity => throw null;
    public string Reason => throw null;
}
