namespace QuantConnect.Securities;

public class HasSufficientBuyingPowerForOrderResult
{
    public HasSufficientBuyingPowerForOrderResult(bool isSufficient, string reason = null) => throw null;
    public bool IsSufficient => throw null;
    public string Reason => throw null;
}
