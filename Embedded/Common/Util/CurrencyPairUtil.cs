namespace QuantConnect.Util;

public static class CurrencyPairUtil
{
    public enum Match
    {
        NoMatch = 0,
        ExactMatch = 1,
        InverseMatch = 2,
    }

    public static CurrencyPairUtil.Match ComparePair(this Symbol pairA, string baseCurrencyB, string quoteCurrencyB) => throw null;
    public static string CurrencyPairDual(string baseCurrency, string quoteCurrency, string knownSymbol) => throw null;
    public static string CurrencyPairDual(this Symbol currencyPair, string knownSymbol) => throw null;
    public static void DecomposeCurrencyPair(Symbol currencyPair, out string baseCurrency, out string quoteCurrency, string defaultQuoteCurrency = "USD") => throw null;
    public static bool IsDecomposable(Symbol currencyPair) => throw null;
    public static bool IsForexDecomposable(string currencyPair) => throw null;
    public static bool IsValidSecurityType(SecurityType? securityType, bool throwException) => throw null;
    public static bool TryDecomposeCurrencyPair(Symbol currencyPair, out string baseCurrency, out string quoteCurrency) => throw null;
}
