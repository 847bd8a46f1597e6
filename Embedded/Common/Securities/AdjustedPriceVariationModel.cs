namespace QuantConnect.Securities;

public class AdjustedPriceVariationModel : IPriceVariationModel
{
    public AdjustedPriceVariationModel() => throw null;
    public virtual decimal GetMinimumPriceVariation(GetMinimumPriceVariationParameters parameters) => throw null;
}
