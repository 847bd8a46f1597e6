namespace QuantConnect.Securities;

public class ConstantBuyingPowerModel : BuyingPowerModel
{
    public ConstantBuyingPowerModel(decimal marginRequiredPerUnitInAccountCurrency) => throw null;
    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters) => throw null;
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) => throw null;
    public override void SetLeverage(Security security, decimal leverage) => throw null;
}
