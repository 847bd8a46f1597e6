namespace QuantConnect.Securities;

public class GetMinimumPriceVariationParameters
{
    public GetMinimumPriceVariationParameters(Security security, decimal referencePrice)
    {
        Security = security;
        ReferencePrice = referencePrice;
    }

    public decimal ReferencePrice { get; }
    public Security Security { get; }
}
