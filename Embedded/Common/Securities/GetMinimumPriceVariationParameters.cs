namespace QuantConnect.Securities;

public class GetMinimumPriceVariationParameters
{
    public GetMinimumPriceVariationParameters(Security security, decimal referencePrice) => throw null;
    public decimal ReferencePrice => throw null;
    public Security Security => throw null;
}
