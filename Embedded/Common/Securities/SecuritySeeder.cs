namespace QuantConnect.Securities;

/// <summary>Access to the seeder that gives a security no first price.</summary>
public static class SecuritySeeder
{
    public static readonly ISecuritySeeder Null = new NullSecuritySeeder();

    private sealed class NullSecuritySeeder : ISecuritySeeder
    {
        public bool SeedSecurity(Security security) => true;
    }
}
