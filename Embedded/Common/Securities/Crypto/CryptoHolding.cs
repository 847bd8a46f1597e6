namespace QuantConnect.Securities.Crypto;

/// <summary>The position in a spot pair.</summary>
public class CryptoHolding : SecurityHolding
{
    public CryptoHolding(Crypto security, ICurrencyConverter currencyConverter) : base(security, currencyConverter)
    {
    }
}
