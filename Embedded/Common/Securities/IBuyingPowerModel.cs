namespace QuantConnect.Securities;

public interface IBuyingPowerModel
{
    BuyingPower GetBuyingPower(BuyingPowerParameters parameters);
    InitialMargin GetInitialMarginRequiredForOrder(InitialMarginRequiredForOrderParameters parameters);
    InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters);
    decimal GetLeverage(Security security);
    MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters);
    GetMaximumOrderQuantityResult GetMaximumOrderQuantityForDeltaBuyingPower(GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters);
    GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters);
    ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters);
    HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters);
    void SetLeverage(Security security, decimal leverage);
}
