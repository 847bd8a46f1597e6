using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

public static class BrokerageModel
{
    public static IBrokerageModel Create(IOrderProvider orderProvider, BrokerageName brokerage, AccountType accountType) => throw null;
    public static BrokerageName GetBrokerageName(IBrokerageModel brokerageModel) => throw null;
}
