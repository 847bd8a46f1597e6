namespace QuantConnect.Securities;

/// <summary>The tick of the symbol properties, at every price.</summary>
public class SecurityPriceVariationModel : IPriceVariationModel
{
    public virtual decimal GetMinimumPriceVariation(GetMinimumPriceVariationParameters parameters) =>
        parameters.Security.SymbolProperties.MinimumPriceVariation;
}
