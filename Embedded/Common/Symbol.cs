using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QuantConnect;

/// <summary>A security: its identifier, and the ticker under which it trades now.</summary>
[JsonConverter(typeof(SymbolJsonConverter))]
public sealed class Symbol : IEquatable<Symbol>, IComparable
{
    /// <summary>The symbol of no security.</summary>
    public static readonly Symbol Empty = new(SecurityIdentifier.Empty, string.Empty);

    /// <summary>The symbol of no security, under a name that nothing else has.</summary>
    public static readonly Symbol None = new(SecurityIdentifier.None, "NONE");

    /// <summary>A symbol from an identifier and a ticker, which is kept in upper case.</summary>
    public Symbol(SecurityIdentifier sid, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ID = sid;
        Value = value.LazyToUpper();
        if (sid.HasUnderlying) Underlying = new Symbol(sid.Underlying, sid.Underlying.Symbol);
    }

    private Symbol(SecurityIdentifier sid, string value, Symbol underlying)
    {
        ID = sid;
        Value = value.LazyToUpper();
        Underlying = underlying;
    }

    /// <summary>Whether it follows another security, as custom data about a contract does.</summary>
    public bool HasUnderlying => Underlying is not null;

    /// <summary>What the security is, for good.</summary>
    public SecurityIdentifier ID { get; }

    /// <summary>The kind of security.</summary>
    public SecurityType SecurityType => ID.SecurityType;

    /// <summary>The security that it follows, or null.</summary>
    public Symbol Underlying { get; }

    /// <summary>The ticker, in upper case.</summary>
    public string Value { get; }

    /// <summary>A symbol from a ticker, its kind and its market. Crypto futures are perpetual.</summary>
    /// <param name="ticker">Any case.</param>
    /// <param name="securityType">Equity, index, currency pair, contract for difference, spot pair, crypto future or custom data.</param>
    /// <param name="market">One of <see cref="Market"/>.</param>
    /// <param name="alias">Another <see cref="Value"/> than the ticker.</param>
    /// <param name="baseDataType">The type of custom data.</param>
    /// <exception cref="ArgumentException">The market is unknown, or the kind has no symbols of this form.</exception>
    public static Symbol Create(string ticker, SecurityType securityType, string market, string alias = null, Type baseDataType = null)
    {
        var identifier = securityType switch
        {
            SecurityType.Base => SecurityIdentifier.GenerateBase(baseDataType, ticker, market),
            SecurityType.Equity => SecurityIdentifier.GenerateEquity(SecurityIdentifier.DefaultDate, ticker, market),
            SecurityType.Forex => SecurityIdentifier.GenerateForex(ticker, market),
            SecurityType.Cfd => SecurityIdentifier.GenerateCfd(ticker, market),
            SecurityType.Index => SecurityIdentifier.GenerateIndex(ticker, market),
            SecurityType.Crypto => SecurityIdentifier.GenerateCrypto(ticker, market),
            SecurityType.CryptoFuture => SecurityIdentifier.GenerateCryptoFuture(SecurityIdentifier.DefaultDate, ticker, market),
            _ => throw new ArgumentException($"A symbol of type {securityType} can't be made from a ticker ('{ticker}').",
                nameof(securityType)),
        };
        return new Symbol(identifier, alias ?? ticker);
    }

    /// <summary>The symbol of custom data about another security.</summary>
    public static Symbol CreateBase(Type baseType, Symbol underlying, string market = null)
    {
        var identifier = SecurityIdentifier.GenerateBase(baseType, underlying.Value, market ?? underlying.ID.Market);
        return new Symbol(identifier.WithUnderlying(underlying.ID), underlying.Value, underlying);
    }

    /// <summary>Orders symbols, and a symbol against a ticker, by <see cref="Value"/>.</summary>
    public int CompareTo(object obj) => obj switch
    {
        null => 1,
        string ticker => string.Compare(Value, ticker, StringComparison.OrdinalIgnoreCase),
        Symbol other => string.Compare(Value, other.Value, StringComparison.OrdinalIgnoreCase),
        _ => throw new ArgumentException($"A symbol can't be compared with a {obj.GetType().Name}.", nameof(obj)),
    };

    public bool Equals(Symbol other) => ReferenceEquals(this, other) || (other is not null && ID.Equals(other.ID));

    /// <summary>Equal to a symbol with the same identifier, or to the ticker or the identifier as text.</summary>
    public override bool Equals(object obj) => obj switch
    {
        Symbol other => Equals(other),
        string text => SymbolCache.GetSymbol(text).Equals(this),
        SecurityIdentifier identifier => ID.Equals(identifier),
        _ => false,
    };

    public override int GetHashCode() => ID.GetHashCode();

    /// <summary>Whether the symbol follows the given one, directly or not.</summary>
    public bool HasUnderlyingSymbol(Symbol symbol)
    {
        for (var underlying = Underlying; underlying is not null; underlying = underlying.Underlying)
            if (underlying.Equals(symbol)) return true;
        return false;
    }

    /// <summary>Whether it stands for a chain of contracts: no security that is supported here does.</summary>
    public bool IsCanonical() =>
        SecurityType is SecurityType.Future or SecurityType.Option or SecurityType.FutureOption or SecurityType.IndexOption
        && ID.Date == SecurityIdentifier.DefaultDate;

    /// <summary>The ticker when the run knows the symbol by it, else the identifier.</summary>
    public override string ToString() => SymbolCache.GetTicker(this);

    public static bool operator ==(Symbol left, Symbol right) => ReferenceEquals(left, right) || (left?.Equals(right) ?? false);

    public static bool operator ==(Symbol left, object right) => right is null ? left is null : left?.Equals(right) ?? false;

    public static bool operator ==(object left, Symbol right) => right == left;

    public static bool operator !=(Symbol left, Symbol right) => !(left == right);

    public static bool operator !=(Symbol left, object right) => !(left == right);

    public static bool operator !=(object left, Symbol right) => !(right == left);

    /// <summary>The ticker when the run knows the symbol by it, else the identifier.</summary>
    [Obsolete]
    public static implicit operator string(Symbol symbol) => symbol is null ? string.Empty : SymbolCache.GetTicker(symbol);

    /// <summary>The symbol that the run knows by this ticker or identifier; when there is none, one that equals no security's.</summary>
    [Obsolete]
    public static implicit operator Symbol(string ticker) => string.IsNullOrEmpty(ticker) ? Empty : SymbolCache.GetSymbol(ticker);
}

/// <summary>Writes a symbol as its ticker, identifier and permanent ticker; reads that, or an identifier alone.</summary>
internal sealed class SymbolJsonConverter : JsonConverter<Symbol>
{
    public override Symbol ReadJson(JsonReader reader, Type objectType, Symbol existingValue, bool hasExistingValue,
        JsonSerializer serializer)
    {
        var token = JToken.Load(reader);
        if (token.Type == JTokenType.Null) return null;
        var text = token as JObject is { } parts ? parts.Value<string>("id") ?? parts.Value<string>("ID") : token.Value<string>();
        var identifier = SecurityIdentifier.Parse(text);
        var value = (token as JObject)?.Value<string>("value") ?? (token as JObject)?.Value<string>("Value") ?? identifier.Symbol;
        return new Symbol(identifier, value);
    }

    public override void WriteJson(JsonWriter writer, Symbol value, JsonSerializer serializer)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("value");
        writer.WriteValue(value.Value);
        writer.WritePropertyName("id");
        writer.WriteValue(value.ID.ToString());
        writer.WritePropertyName("permtick");
        writer.WriteValue(value.ID.Symbol);
        writer.WriteEndObject();
    }
}
