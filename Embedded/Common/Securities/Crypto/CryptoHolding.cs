namespace QuantConnect.Securities.Crypto;

public class CryptoHolding : SecurityHolding
{
    public CryptoHolding(QuantConnect.Securities.Crypto.Crypto security, ICurrencyConverter currencyConverter) => throw null;
}
