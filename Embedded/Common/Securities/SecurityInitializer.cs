namespace QuantConnect.Securities;

public static class SecurityInitializer
{
    public static readonly ISecurityInitializer Null;
}
