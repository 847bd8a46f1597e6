using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Interfaces;

public interface ISecurityService
{
    Security CreateBenchmarkSecurity(Symbol symbol);
    Security CreateSecurity(Symbol symbol, SubscriptionDataConfig subscriptionDataConfig, decimal leverage = 0m, bool addToSymbolCache = true, Security underlying = null, bool seedSecurity = true);
    Security CreateSecurity(Symbol symbol, List<SubscriptionDataConfig> subscriptionDataConfigList, decimal leverage = 0m, bool addToSymbolCache = true, Security underlying = null, bool seedSecurity = true);
}
