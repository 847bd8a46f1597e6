using System.Collections.Generic;
using NodaTime;
using QuantConnect.Data;

namespace QuantConnect.Securities;

public class MarketHoursDatabase : BaseSecurityDatabase<MarketHoursDatabase, MarketHoursDatabase.Entry>
{
    public class Entry
    {
        public Entry(DateTimeZone dataTimeZone, SecurityExchangeHours exchangeHours) => throw null;
        public DateTimeZone DataTimeZone => throw null;
        public SecurityExchangeHours ExchangeHours { get => throw null; init => throw null; }
    }

    public MarketHoursDatabase(Dictionary<SecurityDatabaseKey, MarketHoursDatabase.Entry> exchangeHours) => throw null;
    public static MarketHoursDatabase AlwaysOpen => throw null;
    public List<KeyValuePair<SecurityDatabaseKey, MarketHoursDatabase.Entry>> ExchangeHoursListing => throw null;
    public static MarketHoursDatabase FromDataFolder() => throw null;
    public static MarketHoursDatabase FromFile(string path) => throw null;
    public DateTimeZone GetDataTimeZone(string market, Symbol symbol, SecurityType securityType) => throw null;
    public virtual MarketHoursDatabase.Entry GetEntry(string market, Symbol symbol, SecurityType securityType) => throw null;
    public virtual MarketHoursDatabase.Entry GetEntry(string market, string symbol, SecurityType securityType) => throw null;
    public SecurityExchangeHours GetExchangeHours(SubscriptionDataConfig configuration) => throw null;
    public SecurityExchangeHours GetExchangeHours(string market, Symbol symbol, SecurityType securityType) => throw null;
    public virtual MarketHoursDatabase.Entry SetEntry(string market, string symbol, SecurityType securityType, SecurityExchangeHours exchangeHours, DateTimeZone dataTimeZone = null) => throw null;
    public virtual MarketHoursDatabase.Entry SetEntryAlwaysOpen(string market, string symbol, SecurityType securityType, DateTimeZone timeZone) => throw null;
    public bool TryGetEntry(string market, Symbol symbol, SecurityType securityType, out MarketHoursDatabase.Entry entry) => throw null;
    public virtual bool TryGetEntry(string market, string symbol, SecurityType securityType, out MarketHoursDatabase.Entry entry) => throw null;
}
