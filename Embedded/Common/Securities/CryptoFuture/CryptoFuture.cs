namespace QuantConnect.Securities.CryptoFuture;

public class CryptoFuture : Security, IBaseCurrencySymbol
{
    public CryptoFuture(Symbol symbol, SecurityExchangeHours exchangeHours, Cash quoteCurrency, Cash baseCurrency, SymbolProperties symbolProperties, ICurrencyConverter currencyConverter, IRegisteredSecurityDataTypesProvider registeredTypes, SecurityCache cache) => throw null;
    public Cash BaseCurrency { get => throw null; protected set => throw null; }
    public bool IsCryptoCoinFuture() => throw null;
    public static implicit operator Symbol(QuantConnect.Securities.CryptoFuture.CryptoFuture security) => throw null;
}
