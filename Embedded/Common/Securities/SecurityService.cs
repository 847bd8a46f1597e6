using System;
using System.Collections.Generic;
using QuantConnect.Data;
using QuantConnect.Interfaces;
using QuantConnect.Util;

namespace QuantConnect.Securities;

/// <summary>Makes securities: hours and trading rules from the databases, models from the security initializer.</summary>
public class SecurityService : ISecurityService
{
    private readonly CashBook _cashBook;
    private readonly MarketHoursDatabase _marketHoursDatabase;
    private readonly SymbolPropertiesDatabase _symbolPropertiesDatabase;
    private readonly ISecurityInitializerProvider _securityInitializerProvider;
    private readonly IRegisteredSecurityDataTypesProvider _registeredTypes;
    private readonly SecurityCacheProvider _cacheProvider;
    private readonly IAlgorithmContext _algorithm;

    internal SecurityService(CashBook cashBook, MarketHoursDatabase marketHoursDatabase, SymbolPropertiesDatabase symbolPropertiesDatabase,
        ISecurityInitializerProvider securityInitializerProvider, IRegisteredSecurityDataTypesProvider registeredTypes,
            SecurityCacheProvider cacheProvider,
        IAlgorithmContext algorithm = null)
    {
        _cashBook = cashBook;
        _marketHoursDatabase = marketHoursDatabase;
        _symbolPropertiesDatabase = symbolPropertiesDatabase;
        _securityInitializerProvider = securityInitializerProvider;
        _registeredTypes = registeredTypes;
        _cacheProvider = cacheProvider;
        _algorithm = algorithm;
    }

    /// <summary>A security apart from the algorithm's, without the initializer's models.</summary>
    public Security CreateBenchmarkSecurity(Symbol symbol) =>
        Create(symbol, new List<SubscriptionDataConfig>(), NullLeverage, false, false, true, false);

    public Security CreateSecurity(Symbol symbol, SubscriptionDataConfig subscriptionDataConfig, decimal leverage = 0m,
        bool addToSymbolCache = true, Security underlying = null, bool seedSecurity = true)
    {
        var configs = new List<SubscriptionDataConfig>();
        if (subscriptionDataConfig != null) configs.Add(subscriptionDataConfig);
        return CreateSecurity(symbol, configs, leverage, addToSymbolCache, underlying, seedSecurity);
    }

    /// <summary>
    /// The algorithm's security of that symbol, with the subscriptions added to it, or a new one. A new one's quote and base currency are
    /// put in the cash book with rate zero; a leverage given here goes before the initializer's.
    /// </summary>
    /// <exception cref="ArgumentException">The symbol properties database does not list the pair.</exception>
    public Security CreateSecurity(Symbol symbol, List<SubscriptionDataConfig> subscriptionDataConfigList, decimal leverage = 0m,
        bool addToSymbolCache = true, Security underlying = null, bool seedSecurity = true) =>
        Create(symbol, subscriptionDataConfigList ?? new List<SubscriptionDataConfig>(), leverage, addToSymbolCache, true, false,
            seedSecurity);

    /// <summary>A backtest is never live, and nothing here depends on it.</summary>
    public void SetLiveMode(bool isLiveMode)
    {
    }

    private const decimal NullLeverage = Security.NullLeverage;

    private Security Create(Symbol symbol, List<SubscriptionDataConfig> configs, decimal leverage, bool addToSymbolCache, bool initialize,
        bool recreate, bool seed)
    {
        if (!recreate && _algorithm != null && _algorithm.Securities.TryGetValue(symbol, out var existing))
        {
            foreach (var config in configs) existing.AddData(config);
            if (!IsInternal(configs)) existing.MakeTradable();
            if (initialize) Initialize(existing);
            return existing;
        }

        var security = Make(symbol, addToSymbolCache);
        if (security.IsTradable) security.IsTradable = !IsInternal(configs);
        foreach (var config in configs) security.AddData(config);
        if (initialize) Initialize(security);
        if (leverage != NullLeverage) security.SetLeverage(leverage);
        return security;
    }

    private Security Make(Symbol symbol, bool addToSymbolCache)
    {
        var market = symbol.ID.Market;
        var type = symbol.SecurityType;
        var hours = _marketHoursDatabase.GetEntry(market, symbol, type).ExchangeHours;
        var isPair = type is SecurityType.Crypto or SecurityType.CryptoFuture or SecurityType.Forex;
        if (isPair && !_symbolPropertiesDatabase.ContainsKey(market, symbol, type))
        {
            throw new ArgumentException($"Symbol can't be found in the Symbol Properties Database: {symbol.Value}");
        }

        var properties = _symbolPropertiesDatabase.GetSymbolProperties(market, symbol, type, _cashBook.AccountCurrency);
        if (addToSymbolCache) SymbolCache.Set(symbol.Value, symbol);
        var quoteCash = CashOf(properties.QuoteCurrency);
        var cache = _cacheProvider.GetSecurityCache(symbol);
        if (!isPair) return new Security(symbol, hours, quoteCash, properties, _cashBook, _registeredTypes, cache);

        if (!CurrencyPairUtil.TryDecomposeCurrencyPair(symbol, out var baseCurrency, out _))
        {
            throw new ArgumentException($"Failed to resolve base currency for '{symbol.ID.Symbol}', it might be missing from the Symbol "
                + $"database or market '{market}' could be wrong");
        }
        var baseCash = CashOf(baseCurrency);
        return type switch
        {
            SecurityType.Crypto => new Crypto.Crypto(symbol, hours, quoteCash, baseCash, properties, _cashBook, _registeredTypes, cache),
            SecurityType.Forex => new Forex.Forex(symbol, hours, quoteCash, baseCash, properties, _cashBook, _registeredTypes, cache),
            _ => new CryptoFuture.CryptoFuture(symbol, hours, quoteCash, baseCash, properties, _cashBook, _registeredTypes, cache),
        };
    }

    private Cash CashOf(string currency) => _cashBook.TryGetValue(currency, out var cash) ? cash : _cashBook.Add(currency, 0, 0);

    private void Initialize(Security security)
    {
        if (security.IsInitialized) return;
        security.IsInitialized = true;
        _securityInitializerProvider.SecurityInitializer.Initialize(security);
    }

    private static bool IsInternal(List<SubscriptionDataConfig> configs) =>
        configs.Count > 0 && configs.TrueForAll(config => config.IsInternalFeed);
}
