namespace QuantConnect.Interfaces;

public interface IPrimaryExchangeProvider
{
    Exchange GetPrimaryExchange(SecurityIdentifier securityIdentifier);
}
