using System.Collections.Generic;

namespace QuantConnect.Securities;

public class SymbolPropertiesDatabase : BaseSecurityDatabase<SymbolPropertiesDatabase, SymbolProperties>
{
    protected SymbolPropertiesDatabase(string file) => throw null;
    protected static SymbolProperties FromCsvLine(string line, out SecurityDatabaseKey key) => throw null;
    public static SymbolPropertiesDatabase FromDataFolder() => throw null;
    public SymbolProperties GetSymbolProperties(string market, Symbol symbol, SecurityType securityType, string defaultQuoteCurrency) => throw null;
    public IEnumerable<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> GetSymbolPropertiesList(string market) => throw null;
    public IEnumerable<KeyValuePair<SecurityDatabaseKey, SymbolProperties>> GetSymbolPropertiesList(string market, SecurityType securityType) => throw null;
    public bool SetEntry(string market, string symbol, SecurityType securityType, SymbolProperties properties) => throw null;
    public bool TryGetMarket(string symbol, SecurityType securityType, out string market) => throw null;
}
