using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Interfaces;

namespace QuantConnect.Securities;

public class SecurityService : ISecurityService
{
    public Security CreateBenchmarkSecurity(Symbol symbol) => throw null;
    public Security CreateSecurity(Symbol symbol, SubscriptionDataConfig subscriptionDataConfig, decimal leverage = 0m, bool addToSymbolCache = true, Security underlying = null, bool seedSecurity = true) => throw null;
    public Security CreateSecurity(Symbol symbol, List<SubscriptionDataConfig> subscriptionDataConfigList, decimal leverage = 0m, bool addToSymbolCache = true, Security underlying = null, bool seedSecurity = true) => throw null;
    public void SetLiveMode(bool isLiveMode) => throw null;
    // DROPPED C:QuantConnect.Securities.SecurityService(QuantConnect.Securities.CashBook cashBook, QuantConnect.Securities.MarketHoursDatabase marketHoursDatabase, QuantConnect.Securities.SymbolPropertiesDatabase s   <- QuantConnect.Interfaces.IAlgorithm
}
