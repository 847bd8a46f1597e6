namespace QuantConnect.Securities;

/// <summary>Access to the initializer that leaves a security as it is.</summary>
public static class SecurityInitializer
{
    public static readonly ISecurityInitializer Null = new NullSecurityInitializer();

    private sealed class NullSecurityInitializer : ISecurityInitializer
    {
        public void Initialize(Security security)
        {
        }
    }
}
