namespace QuantConnect.Securities.Crypto;

/// <summary>An exchange that trades every day of the year.</summary>
public class CryptoExchange : SecurityExchange
{
    public CryptoExchange(SecurityExchangeHours exchangeHours) : base(exchangeHours)
    {
    }

    /// <summary>With the hours that the market hours database has for all symbols of a market.</summary>
    public CryptoExchange(string market) : this(MarketHoursDatabase.FromDataFolder().GetExchangeHours(market, null, SecurityType.Crypto))
    {
    }
}
