namespace QuantConnect.Securities.CryptoFuture;

/// <summary>An exchange that trades every day of the year.</summary>
public class CryptoFutureExchange : SecurityExchange
{
    public CryptoFutureExchange(SecurityExchangeHours exchangeHours) : base(exchangeHours)
    {
    }

    /// <summary>With the hours that the market hours database has for all symbols of a market.</summary>
    public CryptoFutureExchange(string market) : this(MarketHoursDatabase.FromDataFolder().GetExchangeHours(market, null,
        SecurityType.CryptoFuture))
    {
    }
}
