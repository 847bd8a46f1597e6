using QuantConnect.Data;

namespace QuantConnect.Securities.Crypto;

public class Crypto : Security, IBaseCurrencySymbol
{
    public Crypto(SecurityExchangeHours exchangeHours, Cash quoteCurrency, Cash baseCurrency, SubscriptionDataConfig config, SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypes) => throw null;
    public Crypto(Symbol symbol, SecurityExchangeHours exchangeHours, Cash quoteCurrency, Cash baseCurrency, SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypes, SecurityCache securityCache) => throw null;
    public Cash BaseCurrency { get => throw null; protected set => throw null; }
    public override decimal Price => throw null;
    public static void DecomposeCurrencyPair(Symbol symbol, SymbolProperties symbolProperties, out string baseCurrency, out string quoteCurrency) => throw null;
    public static implicit operator Symbol(QuantConnect.Securities.Crypto.Crypto security) => throw null;
}
