namespace QuantConnect.Securities.Crypto;

public class CryptoExchange : SecurityExchange
{
    public CryptoExchange(SecurityExchangeHours exchangeHours) => throw null;
    public CryptoExchange(string market) => throw null;
}
