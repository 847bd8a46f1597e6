using System;
using System.Collections.Generic;

namespace QuantConnect;

public class SecurityIdentifier : IComparable, IComparable<SecurityIdentifier>, IEquatable<SecurityIdentifier>
{
    public static readonly DateTime DefaultDate;
    public static readonly SecurityIdentifier Empty;
    public static readonly HashSet<char> InvalidSymbolCharacters;
    public static readonly SecurityIdentifier None;
    public SecurityIdentifier(string symbol, ulong properties) => throw null;
    public SecurityIdentifier(string symbol, ulong properties, SecurityIdentifier underlying) => throw null;
    public DateTime Date => throw null;
    public bool HasUnderlying => throw null;
    public string Market => throw null;
    public SecurityType SecurityType => throw null;
    public decimal StrikePrice => throw null;
    public string Symbol => throw null;
    public SecurityIdentifier Underlying => throw null;
    public int CompareTo(SecurityIdentifier other) => throw null;
    public int CompareTo(object obj) => throw null;
    public bool Equals(SecurityIdentifier other) => throw null;
    public override bool Equals(object obj) => throw null;
    public static SecurityIdentifier GenerateBase(Type dataType, string symbol, string market, bool mapSymbol = false, DateTime? date = null) => throw null;
    public static string GenerateBaseSymbol(Type dataType, string symbol) => throw null;
    public static SecurityIdentifier GenerateCfd(string symbol, string market) => throw null;
    public static SecurityIdentifier GenerateConstituentIdentifier(string symbol, SecurityType securityType, string market) => throw null;
    public static SecurityIdentifier GenerateCrypto(string symbol, string market) => throw null;
    public static SecurityIdentifier GenerateCryptoFuture(DateTime expiry, string symbol, string market) => throw null;
    public static SecurityIdentifier GenerateEquity(DateTime date, string symbol, string market) => throw null;
    public static SecurityIdentifier GenerateForex(string symbol, string market) => throw null;
    public static SecurityIdentifier GenerateFuture(DateTime expiry, string symbol, string market) => throw null;
    public static SecurityIdentifier GenerateIndex(string symbol, string market) => throw null;
    public override int GetHashCode() => throw null;
    public static SecurityIdentifier Parse(string value) => throw null;
    public static string Ticker(Symbol symbol, DateTime date) => throw null;
    public override string ToString() => throw null;
    public static bool TryGetCustomDataType(string symbol, out string type) => throw null;
    public static bool TryGetCustomDataTypeInstance(string symbol, out Type type) => throw null;
    public static bool TryParse(string value, out SecurityIdentifier identifier) => throw null;
    public static bool operator ==(SecurityIdentifier left, SecurityIdentifier right) => throw null;
    public static bool operator !=(SecurityIdentifier left, SecurityIdentifier right) => throw null;
    // DROPPED P:QuantConnect.SecurityIdentifier.OptionRight : QuantConnect.OptionRight { get; }   <- QuantConnect.OptionRight
    // DROPPED P:QuantConnect.SecurityIdentifier.OptionStyle : QuantConnect.OptionStyle { get; }   <- QuantConnect.OptionStyle
    // DROPPED M:QuantConnect.SecurityIdentifier.GenerateEquity(System.String symbol, System.String market, System.Boolean mapSymbol = true, QuantConnect.Interfaces.IMapFileProvider mapFileProvider = null, System.Da   <- QuantConnect.Interfaces.IMapFileProvider
    // DROPPED M:QuantConnect.SecurityIdentifier.GenerateOption(System.DateTime expiry, QuantConnect.SecurityIdentifier underlying, System.String market, System.Decimal strike, QuantConnect.OptionRight optionRight,    <- QuantConnect.OptionRight
    // DROPPED M:QuantConnect.SecurityIdentifier.GenerateOption(System.DateTime expiry, QuantConnect.SecurityIdentifier underlying, System.String targetOption, System.String market, System.Decimal strike, QuantConne   <- QuantConnect.OptionRight
}
