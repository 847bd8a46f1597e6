using System;

namespace QuantConnect.Securities;

public class SecurityDatabaseKey : IEquatable<SecurityDatabaseKey>
{
    public const string Wildcard = "[*]";
    public SecurityDatabaseKey(string market, string symbol, SecurityType securityType) => throw null;
    public string Market { get => throw null; init => throw null; }
    public SecurityType SecurityType { get => throw null; init => throw null; }
    public string Symbol { get => throw null; init => throw null; }
    public SecurityDatabaseKey CreateCommonKey() => throw null;
    public bool Equals(SecurityDatabaseKey other) => throw null;
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public static SecurityDatabaseKey Parse(string key) => throw null;
    public override string ToString() => throw null;
    public static bool operator ==(SecurityDatabaseKey left, SecurityDatabaseKey right) => throw null;
    public static bool operator !=(SecurityDatabaseKey left, SecurityDatabaseKey right) => throw null;
}
