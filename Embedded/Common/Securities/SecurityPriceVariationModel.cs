namespace QuantConnect.Securities;

public class SecurityPriceVariationModel : IPriceVariationModel
{
    public SecurityPriceVariationModel() => throw null;
    public virtual decimal GetMinimumPriceVariation(GetMinimumPriceVariationParameters parameters) => throw null;
}
