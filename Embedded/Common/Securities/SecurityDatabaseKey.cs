using System;

namespace QuantConnect.Securities;

/// <summary>Market, symbol and type, under which the databases keep their entries.</summary>
public class SecurityDatabaseKey : IEquatable<SecurityDatabaseKey>
{
    /// <summary>Stands for every symbol of a market.</summary>
    public const string Wildcard = "[*]";

    public SecurityDatabaseKey(string market, string symbol, SecurityType securityType)
    {
        Market = string.IsNullOrEmpty(market) ? Wildcard : market;
        SecurityType = securityType;
        Symbol = string.IsNullOrEmpty(symbol) ? Wildcard : symbol;
    }

    public string Market { get; init; }
    public SecurityType SecurityType { get; init; }
    public string Symbol { get; init; }

    /// <summary>The key of the market's entry for all its symbols.</summary>
    public SecurityDatabaseKey CreateCommonKey() => new(Market, null, SecurityType);

    public bool Equals(SecurityDatabaseKey other) => other is not null && SecurityType == other.SecurityType
        && string.Equals(Market, other.Market, StringComparison.Ordinal)
        && string.Equals(Symbol, other.Symbol, StringComparison.OrdinalIgnoreCase);

    public override bool Equals(object obj) => Equals(obj as SecurityDatabaseKey);

    public override int GetHashCode() => HashCode.Combine(SecurityType, Market.GetHashCode(StringComparison.Ordinal),
        Symbol.GetHashCode(StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads <c>type-market-symbol</c>.</summary>
    /// <exception cref="FormatException">The text has not three parts, or the type is unknown.</exception>
    public static SecurityDatabaseKey Parse(string key)
    {
        var parts = key.Split('-', 3);
        if (parts.Length != 3) throw new FormatException($"The key '{key}' must read type-market-symbol.");
        if (!Enum.TryParse<SecurityType>(parts[0], true, out var type))
            throw new FormatException($"'{parts[0]}' in the key '{key}' is not a security type.");
        return new SecurityDatabaseKey(parts[1] == "*" ? Wildcard : parts[1], parts[2], type);
    }

    public override string ToString() => $"{SecurityType}-{Market}-{Symbol}";
    public static bool operator ==(SecurityDatabaseKey left, SecurityDatabaseKey right) => Equals(left, right);
    public static bool operator !=(SecurityDatabaseKey left, SecurityDatabaseKey right) => !Equals(left, right);
}
