namespace QuantConnect.Securities;

public interface ISecurityProvider
{
    Security GetSecurity(Symbol symbol);
}
