namespace QuantConnect.Securities.CryptoFuture;

public class CryptoFutureExchange : SecurityExchange
{
    public CryptoFutureExchange(SecurityExchangeHours exchangeHours) => throw null;
    public CryptoFutureExchange(string market) => throw null;
}
