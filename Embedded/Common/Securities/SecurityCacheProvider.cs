namespace QuantConnect.Securities;

/// <summary>Makes the caches of securities.</summary>
public class SecurityCacheProvider
{
    private readonly ISecurityProvider _securityProvider;

    public SecurityCacheProvider(ISecurityProvider securityProvider)
    {
        _securityProvider = securityProvider;
    }

    /// <summary>A new cache; that of custom data with an underlying shares the underlying's data by type.</summary>
    public SecurityCache GetSecurityCache(Symbol symbol)
    {
        var cache = new SecurityCache();
        if (symbol.SecurityType != SecurityType.Base || !symbol.HasUnderlying) return cache;
        var underlying = _securityProvider.GetSecurity(symbol.Underlying);
        if (underlying != null) SecurityCache.ShareTypeCacheInstance(underlying.Cache, cache);
        return cache;
    }
}
