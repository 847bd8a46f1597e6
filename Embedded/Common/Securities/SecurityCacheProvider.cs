namespace QuantConnect.Securities;

public class SecurityCacheProvider
{
    public SecurityCacheProvider(ISecurityProvider securityProvider) => throw null;
    public SecurityCache GetSecurityCache(Symbol symbol) => throw null;
}
