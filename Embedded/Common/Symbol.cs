using System;

namespace QuantConnect;

public sealed class Symbol : IComparable, IEquatable<Symbol>
{
    public static readonly Symbol Empty;
    public static readonly Symbol None;
    public Symbol(SecurityIdentifier sid, string value) => throw null;
    public int? CIK => throw null;
    public string CUSIP => throw null;
    public Symbol Canonical => throw null;
    public string CompositeFIGI => throw null;
    public bool HasUnderlying => throw null;
    public SecurityIdentifier ID => throw null;
    public string ISIN => throw null;
    public string SEDOL => throw null;
    public SecurityType SecurityType => throw null;
    public Symbol Underlying => throw null;
    public string Value => throw null;
    public int CompareTo(object obj) => throw null;
    [Obsolete]
    public bool Contains(string value) => throw null;
    public static Symbol Create(string ticker, SecurityType securityType, string market, string alias = null, Type baseDataType = null) => throw null;
    public static Symbol CreateBase(Type baseType, Symbol underlying, string market = null) => throw null;
    public static Symbol CreateCanonicalOption(Symbol underlyingSymbol, string market = null, string alias = null) => throw null;
    public static Symbol CreateCanonicalOption(Symbol underlyingSymbol, string targetOption, string market = null, string alias = null) => throw null;
    public static Symbol CreateFuture(string ticker, string market, DateTime expiry, string alias = null) => throw null;
    public static Symbol CreateOption(SecurityIdentifier sid, string value, Symbol underlying = null) => throw null;
    [Obsolete]
    public bool EndsWith(string value) => throw null;
    public bool Equals(Symbol other) => throw null;
    public override bool Equals(object obj) => throw null;
    public static string GetAlias(SecurityIdentifier securityIdentifier, Symbol underlying = null) => throw null;
    public override int GetHashCode() => throw null;
    public static SecurityType GetOptionTypeFromUnderlying(SecurityType securityType) => throw null;
    public static SecurityType GetOptionTypeFromUnderlying(Symbol underlyingSymbol) => throw null;
    public static SecurityType GetUnderlyingFromOptionType(SecurityType securityType) => throw null;
    public bool HasCanonical() => throw null;
    public bool HasUnderlyingSymbol(Symbol symbol) => throw null;
    public bool IsCanonical() => throw null;
    [Obsolete]
    public bool StartsWith(string value) => throw null;
    [Obsolete]
    public string ToLower() => throw null;
    public override string ToString() => throw null;
    [Obsolete]
    public string ToUpper() => throw null;
    public Symbol UpdateMappedSymbol(string mappedSymbol, uint contractDepthOffset = 0) => throw null;
    public static bool operator ==(Symbol left, Symbol right) => throw null;
    public static bool operator ==(Symbol left, object right) => throw null;
    public static bool operator ==(object left, Symbol right) => throw null;
    [Obsolete]
    public static implicit operator string(Symbol symbol) => throw null;
    [Obsolete]
    public static implicit operator Symbol(string ticker) => throw null;
    public static bool operator !=(Symbol left, Symbol right) => throw null;
    public static bool operator !=(Symbol left, object right) => throw null;
    public static bool operator !=(object left, Symbol right) => throw null;
    // DROPPED M:QuantConnect.Symbol.CreateBase(Python.Runtime.PyObject baseType, QuantConnect.Symbol underlying, System.String market = null) : QuantConnect.Symbol static   <- Python.Runtime.PyObject
    // DROPPED M:QuantConnect.Symbol.CreateOption(QuantConnect.Symbol underlyingSymbol, System.String market, QuantConnect.OptionStyle style, QuantConnect.OptionRight right, System.Decimal strike, System.DateTime ex   <- QuantConnect.OptionStyle
    // DROPPED M:QuantConnect.Symbol.CreateOption(QuantConnect.Symbol underlyingSymbol, System.String targetOption, System.String market, QuantConnect.OptionStyle style, QuantConnect.OptionRight right, System.Decima   <- QuantConnect.OptionStyle
    // DROPPED M:QuantConnect.Symbol.CreateOption(System.String underlying, System.String market, QuantConnect.OptionStyle style, QuantConnect.OptionRight right, System.Decimal strike, System.DateTime expiry, System   <- QuantConnect.OptionStyle
}
