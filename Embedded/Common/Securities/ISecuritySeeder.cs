namespace QuantConnect.Securities;

public interface ISecuritySeeder
{
    bool SeedSecurity(Security security);
}
