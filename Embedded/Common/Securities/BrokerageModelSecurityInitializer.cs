using QuantConnect.Brokerages;

namespace QuantConnect.Securities;

/// <summary>Gives a security the models and the leverage of a brokerage.</summary>
public class BrokerageModelSecurityInitializer : ISecurityInitializer
{
    private readonly IBrokerageModel _brokerageModel;
    private readonly ISecuritySeeder _securitySeeder;

    public BrokerageModelSecurityInitializer() : this(new DefaultBrokerageModel(), SecuritySeeder.Null)
    {
    }

    public BrokerageModelSecurityInitializer(IBrokerageModel brokerageModel, ISecuritySeeder securitySeeder)
    {
        _brokerageModel = brokerageModel;
        _securitySeeder = securitySeeder;
    }

    public virtual void Initialize(Security security)
    {
        security.FillModel = _brokerageModel.GetFillModel(security);
        security.FeeModel = _brokerageModel.GetFeeModel(security);
        security.SlippageModel = _brokerageModel.GetSlippageModel(security);
        security.SettlementModel = _brokerageModel.GetSettlementModel(security);
        security.BuyingPowerModel = _brokerageModel.GetBuyingPowerModel(security);
        security.MarginInterestRateModel = _brokerageModel.GetMarginInterestRateModel(security);
        security.SetLeverage(_brokerageModel.GetLeverage(security));
        security.SetShortableProvider(_brokerageModel.GetShortableProvider(security));
        _securitySeeder?.SeedSecurity(security);
    }
}
