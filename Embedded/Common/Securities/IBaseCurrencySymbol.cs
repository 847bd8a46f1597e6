namespace QuantConnect.Securities;

public interface IBaseCurrencySymbol
{
    Cash BaseCurrency { get; }
}
