using System;
using System.Collections.Generic;

namespace QuantConnect;

public static class Currencies
{
    public const string CHF = "CHF";
    public const string CNH = "CNH";
    public static readonly IReadOnlyDictionary<string, string> CurrencySymbols;
    public const string EUR = "EUR";
    public const string GBP = "GBP";
    public const string HKD = "HKD";
    public const string IDR = "IDR";
    public const string INR = "INR";
    public const string JPY = "JPY";
    public const string KRW = "KRW";
    public const string NullCurrency = "QCC";
    public static readonly HashSet<string> StablePairsCoinbase;
    [Obsolete]
    public static readonly HashSet<string> StablePairsGDAX;
    public const string USD = "USD";
    public static string GetCurrencySymbol(string currency) => throw null;
    public static bool IsStableCoinWithoutPair(string accountCurrency, string cashSymbol, string market) => throw null;
    public static bool IsStableCoinWithoutPair(string symbol, string market) => throw null;
    public static decimal Parse(string value) => throw null;
    public static bool TryParse(string value, out decimal parsedValue) => throw null;
}
