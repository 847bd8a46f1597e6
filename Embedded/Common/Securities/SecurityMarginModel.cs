namespace QuantConnect.Securities;

/// <summary>Margin as a fixed fraction of the position's value, set by leverage.</summary>
public class SecurityMarginModel : BuyingPowerModel
{
    /// <summary>Without leverage.</summary>
    public SecurityMarginModel()
    {
    }

    public SecurityMarginModel(decimal initialMarginRequirement, decimal maintenanceMarginRequirement,
        decimal requiredFreeBuyingPowerPercent)
        : base(initialMarginRequirement, maintenanceMarginRequirement, requiredFreeBuyingPowerPercent)
    {
    }

    public SecurityMarginModel(decimal leverage, decimal requiredFreeBuyingPowerPercent = 0m) : base(leverage,
        requiredFreeBuyingPowerPercent)
    {
    }
}
