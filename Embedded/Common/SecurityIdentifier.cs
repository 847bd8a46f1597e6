using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>
/// What a security is, for good: its ticker, kind, market and date. Written as <c>TICKER CODE</c>, the code being the number below in base
/// 36: <c>BTCUSDT 18R</c> is the perpetual on Binance (1611 = kind 11 + 100 x market 16).
/// </summary>
// The number's decimal digits from the right: kind (2), market (3), digits of other kinds of securities (9), days since 1899-12-30 (5), ...
[JsonConverter(typeof(SecurityIdentifierJsonConverter))]
public class SecurityIdentifier : IEquatable<SecurityIdentifier>, IComparable<SecurityIdentifier>, IComparable
{
    private const ulong TypeWidth = 100;
    private const ulong MarketOffset = TypeWidth;
    private const ulong MarketWidth = 1000;
    private const ulong DaysOffset = 100_000_000_000_000;
    private const ulong DaysWidth = 100_000;

    // The type of a custom data subscription that is named in an identifier, for those who have the identifier alone.
    private static readonly ConcurrentDictionary<string, Type> CustomDataTypes = new(StringComparer.Ordinal);

    /// <summary>The date of securities that have none.</summary>
    public static readonly DateTime DefaultDate = DateTime.FromOADate(0);

    /// <summary>Characters that the text of an identifier uses itself.</summary>
    public static readonly HashSet<char> InvalidSymbolCharacters = ['|', ' '];

    /// <summary>The identifier of no security.</summary>
    public static readonly SecurityIdentifier Empty = new(string.Empty, 0);

    /// <summary>The identifier of no security, under a name that nothing else has.</summary>
    public static readonly SecurityIdentifier None = new("NONE", 0);

    private readonly ulong _properties;
    private readonly int _hash;
    private string _text;

    /// <summary>An identifier from its parts.</summary>
    /// <exception cref="ArgumentException">The ticker holds a blank or a bar.</exception>
    public SecurityIdentifier(string symbol, ulong properties)
        : this(symbol, properties, null)
    {
    }

    /// <summary>An identifier from its parts, of a security that follows another one.</summary>
    /// <exception cref="ArgumentException">The ticker holds a blank or a bar.</exception>
    public SecurityIdentifier(string symbol, ulong properties, SecurityIdentifier underlying)
    {
        Symbol = symbol ?? throw new ArgumentNullException(nameof(symbol), "A security identifier needs a ticker.");
        if (symbol.AsSpan().IndexOfAny('|', ' ') >= 0)
            throw new ArgumentException($"The ticker '{symbol}' holds a blank or a bar.", nameof(symbol));

        _properties = properties;
        Underlying = underlying;
        SecurityType = (SecurityType)(properties % TypeWidth);
        Market = QuantConnect.Market.Decode((int)(properties / MarketOffset % MarketWidth));
        _hash = Hash(symbol, properties, underlying);
    }

    /// <summary>The expiry of a dated contract, the first day of an equity; <see cref="DefaultDate"/> for a perpetual.</summary>
    /// <exception cref="InvalidOperationException">This kind of security has no date.</exception>
    public DateTime Date => SecurityType switch
    {
        SecurityType.Forex or SecurityType.Cfd or SecurityType.Crypto or SecurityType.Commodity =>
            throw new InvalidOperationException($"'{this}' has no date: a security of type {SecurityType} never expires."),
        _ => DefaultDate.AddDays(_properties / DaysOffset % DaysWidth),
    };

    /// <summary>Whether it follows another security.</summary>
    public bool HasUnderlying => Underlying is not null;

    /// <summary>The market in lower case.</summary>
    public string Market { get; }

    /// <summary>The kind of security.</summary>
    public SecurityType SecurityType { get; }

    /// <summary>The ticker; that of custom data ends with a dot and the name of its type.</summary>
    public string Symbol { get; }

    /// <summary>The security that it follows, or null.</summary>
    public SecurityIdentifier Underlying { get; }

    /// <summary>The identifier of custom data of a type under a ticker.</summary>
    public static SecurityIdentifier GenerateBase(Type dataType, string symbol, string market, bool mapSymbol = false,
        DateTime? date = null)
    {
        if (dataType is not null) CustomDataTypes[dataType.Name] = dataType;
        return Generate(date ?? DefaultDate, GenerateBaseSymbol(dataType, symbol), SecurityType.Base, market);
    }

    /// <summary>The ticker of custom data: <c>BTCUSDT.Liquidation</c>.</summary>
    public static string GenerateBaseSymbol(Type dataType, string symbol) =>
        dataType is null ? symbol : $"{symbol.ToUpperInvariant()}.{dataType.Name}";

    /// <summary>The identifier of a contract for difference.</summary>
    public static SecurityIdentifier GenerateCfd(string symbol, string market) =>
        Generate(DefaultDate, Upper(symbol), SecurityType.Cfd, market);

    /// <summary>The identifier of a spot pair.</summary>
    public static SecurityIdentifier GenerateCrypto(string symbol, string market) =>
        Generate(DefaultDate, Upper(symbol), SecurityType.Crypto, market);

    /// <summary>The identifier of a crypto future; of a perpetual when the expiry is <see cref="DefaultDate"/>.</summary>
    public static SecurityIdentifier GenerateCryptoFuture(DateTime expiry, string symbol, string market) =>
        Generate(expiry, Upper(symbol), SecurityType.CryptoFuture, market);

    /// <summary>The identifier of an equity that was first listed on a date.</summary>
    public static SecurityIdentifier GenerateEquity(DateTime date, string symbol, string market) =>
        Generate(date, Upper(symbol), SecurityType.Equity, market);

    /// <summary>The identifier of a currency pair.</summary>
    public static SecurityIdentifier GenerateForex(string symbol, string market) =>
        Generate(DefaultDate, Upper(symbol), SecurityType.Forex, market);

    /// <summary>The identifier of an index.</summary>
    public static SecurityIdentifier GenerateIndex(string symbol, string market) =>
        Generate(DefaultDate, Upper(symbol), SecurityType.Index, market);

    /// <summary>Reads <c>TICKER CODE</c>.</summary>
    /// <exception cref="FormatException">It is not the text of an identifier.</exception>
    public static SecurityIdentifier Parse(string value) =>
        TryParse(value, out var identifier)
            ? identifier
            : throw new FormatException($"'{value}' is not a security identifier like 'BTCUSDT 18R'.");

    /// <summary>
    /// Reads <c>TICKER CODE</c>; those of underlying securities follow after a bar. An empty text is <see cref="Empty"/>.
    /// </summary>
    public static bool TryParse(string value, out SecurityIdentifier identifier)
    {
        identifier = Empty;
        if (string.IsNullOrWhiteSpace(value)) return true;

        SecurityIdentifier underlying = null;
        var parts = value.Split('|');
        for (var i = parts.Length - 1; i >= 0; i--)
        {
            var part = parts[i];
            var blank = part.LastIndexOf(' ');
            var ticker = blank < 0 ? part : part[..blank];
            ulong properties = 0;
            if (ticker.Length == 0 || ticker.Contains(' ') || (blank >= 0 && !TryDecode(part.AsSpan(blank + 1), out properties)))
            {
                identifier = null;
                return false;
            }
            underlying = new SecurityIdentifier(ticker, properties, underlying);
        }
        identifier = underlying;
        return true;
    }

    /// <summary>The name of the type in the ticker of custom data.</summary>
    public static bool TryGetCustomDataType(string symbol, out string type)
    {
        type = null;
        var dot = symbol?.LastIndexOf('.') ?? -1;
        if (dot < 0 || dot == symbol.Length - 1) return false;
        type = symbol[(dot + 1)..];
        return true;
    }

    /// <summary>The type that the ticker of custom data names, provided that an identifier was made for it before.</summary>
    public static bool TryGetCustomDataTypeInstance(string symbol, out Type type)
    {
        type = null;
        return TryGetCustomDataType(symbol, out var name) && CustomDataTypes.TryGetValue(name, out type);
    }

    public int CompareTo(SecurityIdentifier other) => other is null ? 1 : string.CompareOrdinal(ToString(), other.ToString());

    public int CompareTo(object obj) => obj switch
    {
        null => 1,
        SecurityIdentifier other => CompareTo(other),
        _ => throw new ArgumentException($"A security identifier can't be compared with a {obj.GetType().Name}.", nameof(obj)),
    };

    public bool Equals(SecurityIdentifier other) =>
        ReferenceEquals(this, other)
        || (other is not null && _hash == other._hash && _properties == other._properties && Symbol == other.Symbol
            && Equals(Underlying, other.Underlying));

    public override bool Equals(object obj) => Equals(obj as SecurityIdentifier);

    /// <summary>The same in every process.</summary>
    public override int GetHashCode() => _hash;

    public override string ToString() => _text ??=
        $"{Symbol} {_properties.EncodeBase36()}{(HasUnderlying ? $"|{Underlying}" : "")}";

    public static bool operator ==(SecurityIdentifier left, SecurityIdentifier right) => left?.Equals(right) ?? right is null;

    public static bool operator !=(SecurityIdentifier left, SecurityIdentifier right) => !(left == right);

    /// <summary>The same identifier, following another security.</summary>
    internal SecurityIdentifier WithUnderlying(SecurityIdentifier underlying) => new(Symbol, _properties, underlying);

    private static string Upper(string ticker) => ticker.LazyToUpper();

    private static SecurityIdentifier Generate(DateTime date, string ticker, SecurityType type, string market)
    {
        var code = QuantConnect.Market.Encode(market.ToLowerInvariant())
            ?? throw new ArgumentException($"Market '{market}' is unknown. Market.Add makes it known.", nameof(market));
        var days = (ulong)(date.Date - DefaultDate).TotalDays;
        return new SecurityIdentifier(ticker, (ulong)type + (ulong)code * MarketOffset + days * DaysOffset);
    }

    private static bool TryDecode(ReadOnlySpan<char> text, out ulong value)
    {
        value = 0;
        if (text.Length is 0 or > 13) return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c)) return false;
            var next = unchecked(value * 36 + (ulong)(c <= '9' ? c - '0' : char.ToUpperInvariant(c) - 'A' + 10));
            if (next < value) return false;
            value = next;
        }
        return true;
    }

    // Not string.GetHashCode, whose seed differs from process to process.
    private static int Hash(string ticker, ulong properties, SecurityIdentifier underlying)
    {
        var hash = 2166136261u;
        foreach (var c in ticker) hash = unchecked((hash ^ c) * 16777619);
        return unchecked((int)(hash * 397) ^ properties.GetHashCode() ^ (underlying?.GetHashCode() ?? 0) * 31);
    }
}

/// <summary>Writes an identifier as its text.</summary>
internal sealed class SecurityIdentifierJsonConverter : JsonConverter<SecurityIdentifier>
{
    public override SecurityIdentifier ReadJson(
        JsonReader reader, Type objectType, SecurityIdentifier existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value is null ? null : SecurityIdentifier.Parse(Convert.ToString(reader.Value, CultureInfo.InvariantCulture));

    public override void WriteJson(JsonWriter writer, SecurityIdentifier value, JsonSerializer serializer) =>
        writer.WriteValue(value.ToString());
}
