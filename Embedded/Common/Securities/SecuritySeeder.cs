namespace QuantConnect.Securities;

public static class SecuritySeeder
{
    public static readonly ISecuritySeeder Null;
}
