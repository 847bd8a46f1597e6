namespace QuantConnect;

public static class Exchanges
{
    public static Exchange GetPrimaryExchange(this string exchange, SecurityType securityType = SecurityType.Equity, string market = "usa") => throw null;
    public static string GetPrimaryExchangeCodeGetPrimaryExchange(this string exchange, SecurityType securityType = SecurityType.Equity, string market = "usa") => throw null;
}
