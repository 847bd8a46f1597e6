namespace QuantConnect.Securities;

public static class SecurityProviderExtensions
{
    public static decimal GetHoldingsQuantity(this ISecurityProvider provider, Symbol symbol) => throw null;
}
