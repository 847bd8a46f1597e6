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
    internal SecurityService(CashBook cashBook, MarketHoursDatabase marketHoursDatabase, SymbolPropertiesDatabase symbolPropertiesDatabase,
        ISecurityInitializerProvider securityInitializerProvider, IRegisteredSecurityDataTypesProvider registeredTypes, SecurityCacheProvider cacheProvider,
        IAlgorithmContext algorithm = null) => throw null;
}
