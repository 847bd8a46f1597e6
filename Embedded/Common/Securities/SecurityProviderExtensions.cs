namespace QuantConnect.Securities;

/// <summary>Shortcuts on a provider of securities.</summary>
public static class SecurityProviderExtensions
{
    /// <summary>Units held of a symbol, zero when there is no such security.</summary>
    public static decimal GetHoldingsQuantity(this ISecurityProvider provider, Symbol symbol) =>
        provider.GetSecurity(symbol)?.Holdings.Quantity ?? 0m;
}
