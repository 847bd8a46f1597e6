using QuantConnect.Securities;

namespace QuantConnect.Interfaces;

public interface ISecurityInitializerProvider
{
    ISecurityInitializer SecurityInitializer { get; }
}
