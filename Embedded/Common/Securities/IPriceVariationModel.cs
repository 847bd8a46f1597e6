namespace QuantConnect.Securities;

public interface IPriceVariationModel
{
    decimal GetMinimumPriceVariation(GetMinimumPriceVariationParameters parameters);
}
