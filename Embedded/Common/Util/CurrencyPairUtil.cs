using System;
using QuantConnect.Securities;

namespace QuantConnect.Util;

/// <summary>Takes the symbols of currency pairs apart.</summary>
public static class CurrencyPairUtil
{
    /// <summary>How two pairs compare.</summary>
    public enum Match
    {
        /// <summary>Other currencies.</summary>
        NoMatch = 0,

        /// <summary>The same pair.</summary>
        ExactMatch = 1,

        /// <summary>The same currencies, the other way round.</summary>
        InverseMatch = 2,
    }

    /// <summary>Compares a pair with two currencies.</summary>
    public static Match ComparePair(this Symbol pairA, string baseCurrencyB, string quoteCurrencyB)
    {
        var ticker = pairA.Value;
        if (ticker == baseCurrencyB + quoteCurrencyB) return Match.ExactMatch;
        if (ticker == quoteCurrencyB + baseCurrencyB) return Match.InverseMatch;
        if (!TryDecomposeCurrencyPair(pairA, out var baseCurrency, out var quoteCurrency)) return Match.NoMatch;
        if (baseCurrency == baseCurrencyB && quoteCurrency == quoteCurrencyB) return Match.ExactMatch;
        return baseCurrency == quoteCurrencyB && quoteCurrency == baseCurrencyB ? Match.InverseMatch : Match.NoMatch;
    }

    /// <summary>The other currency of a pair, or null.</summary>
    public static string CurrencyPairDual(string baseCurrency, string quoteCurrency, string knownSymbol) =>
        baseCurrency == knownSymbol ? quoteCurrency : quoteCurrency == knownSymbol ? baseCurrency : null;

    /// <inheritdoc cref="CurrencyPairDual(string, string, string)"/>
    public static string CurrencyPairDual(this Symbol currencyPair, string knownSymbol)
    {
        DecomposeCurrencyPair(currencyPair, out var baseCurrency, out var quoteCurrency);
        return CurrencyPairDual(baseCurrency, quoteCurrency, knownSymbol);
    }

    /// <summary>The currencies of a pair, as the symbol properties database says.</summary>
    /// <exception cref="ArgumentException">It is no pair, or the database doesn't know its quote currency.</exception>
    public static void DecomposeCurrencyPair(Symbol currencyPair, out string baseCurrency, out string quoteCurrency,
        string defaultQuoteCurrency = "USD")
    {
        ArgumentNullException.ThrowIfNull(currencyPair);
        IsValidSecurityType(currencyPair.SecurityType, throwException: true);

        var ticker = currencyPair.Value;
        var properties = SymbolPropertiesDatabase.FromDataFolder()
            .GetSymbolProperties(currencyPair.ID.Market, currencyPair, currencyPair.SecurityType, defaultQuoteCurrency);
        if (currencyPair.SecurityType == SecurityType.Forex)
        {
            baseCurrency = ticker[..3];
            quoteCurrency = ticker[3..];
            return;
        }

        quoteCurrency = properties.QuoteCurrency;
        // A dated contract has its expiry in the ticker; the pair comes first.
        var end = ticker.LastIndexOf(quoteCurrency, StringComparison.Ordinal);
        if (end <= 0)
            throw new ArgumentException($"'{ticker}' doesn't end with its quote currency '{quoteCurrency}'.", nameof(currencyPair));
        baseCurrency = ticker[..end];
    }

    /// <summary>Whether a symbol is a pair.</summary>
    public static bool IsDecomposable(Symbol currencyPair) => TryDecomposeCurrencyPair(currencyPair, out _, out _);

    /// <summary>Whether a ticker consists of two codes of three letters.</summary>
    public static bool IsForexDecomposable(string currencyPair) => !string.IsNullOrEmpty(currencyPair) && currencyPair.Length == 6;

    /// <summary>Whether securities of this kind are pairs of currencies.</summary>
    public static bool IsValidSecurityType(SecurityType? securityType, bool throwException)
    {
        var isValid = securityType is SecurityType.Cfd or SecurityType.Crypto or SecurityType.Forex or SecurityType.CryptoFuture;
        if (!isValid && throwException)
            throw new ArgumentException($"Securities of type {securityType} are no pairs of currencies.", nameof(securityType));
        return isValid;
    }

    /// <summary>The currencies of a pair, where the symbol is one.</summary>
    public static bool TryDecomposeCurrencyPair(Symbol currencyPair, out string baseCurrency, out string quoteCurrency)
    {
        baseCurrency = null;
        quoteCurrency = null;
        if (currencyPair is null || !IsValidSecurityType(currencyPair.SecurityType, throwException: false)) return false;
        try
        {
            DecomposeCurrencyPair(currencyPair, out baseCurrency, out quoteCurrency);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
