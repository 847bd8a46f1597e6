using QuantConnect.Brokerages;

namespace QuantConnect.Securities;

public class BrokerageModelSecurityInitializer : ISecurityInitializer
{
    public BrokerageModelSecurityInitializer() => throw null;
    public BrokerageModelSecurityInitializer(IBrokerageModel brokerageModel, ISecuritySeeder securitySeeder) => throw null;
    public virtual void Initialize(Security security) => throw null;
}
