namespace QuantConnect.Securities;

public class SecurityMarginModel : BuyingPowerModel
{
    public SecurityMarginModel() => throw null;
    public SecurityMarginModel(decimal initialMarginRequirement, decimal maintenanceMarginRequirement, decimal requiredFreeBuyingPowerPercent) => throw null;
    public SecurityMarginModel(decimal leverage, decimal requiredFreeBuyingPowerPercent = 0m) => throw null;
}
