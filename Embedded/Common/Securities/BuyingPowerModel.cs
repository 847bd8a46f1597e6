using QuantConnect.Orders;

namespace QuantConnect.Securities;

public class BuyingPowerModel : IBuyingPowerModel
{
    public static readonly IBuyingPowerModel Null;
    public BuyingPowerModel() => throw null;
    public BuyingPowerModel(decimal initialMarginRequirement, decimal maintenanceMarginRequirement, decimal requiredFreeBuyingPowerPercent) => throw null;
    public BuyingPowerModel(decimal leverage, decimal requiredFreeBuyingPowerPercent = 0m) => throw null;
    protected decimal RequiredFreeBuyingPowerPercent { get => throw null; set => throw null; }
    public decimal GetAmountToOrder(Security security, decimal targetMargin, decimal marginForOneUnit, out decimal finalMargin) => throw null;
    public virtual BuyingPower GetBuyingPower(BuyingPowerParameters parameters) => throw null;
    public virtual InitialMargin GetInitialMarginRequiredForOrder(InitialMarginRequiredForOrderParameters parameters) => throw null;
    public virtual InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters) => throw null;
    public virtual decimal GetLeverage(Security security) => throw null;
    public virtual MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) => throw null;
    protected virtual decimal GetMarginRemaining(SecurityPortfolioManager portfolio, Security security, OrderDirection direction) => throw null;
    public virtual GetMaximumOrderQuantityResult GetMaximumOrderQuantityForDeltaBuyingPower(GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters) => throw null;
    public virtual GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters) => throw null;
    public virtual ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters) => throw null;
    public virtual HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters) => throw null;
    public virtual void SetLeverage(Security security, decimal leverage) => throw null;
}
