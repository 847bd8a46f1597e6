using QuantConnect.Orders;

namespace QuantConnect.Securities;

public static class BuyingPowerModelExtensions
{
    public static bool AboveMinimumOrderMarginPortfolioPercentage(SecurityPortfolioManager portfolioManager, decimal minimumOrderMarginPortfolioPercentage, decimal absFinalOrderMargin) => throw null;
    public static bool AboveMinimumOrderMarginPortfolioPercentage(this IBuyingPowerModel model, Security security, decimal quantity, SecurityPortfolioManager portfolioManager, decimal minimumOrderMarginPortfolioPercentage) => throw null;
    public static decimal GetBuyingPower(this IBuyingPowerModel model, SecurityPortfolioManager portfolio, Security security, OrderDirection direction) => throw null;
    public static decimal GetInitialMarginRequirement(this IBuyingPowerModel model, Security security, decimal quantity) => throw null;
    public static decimal GetMaintenanceMargin(this IBuyingPowerModel model, Security security) => throw null;
    public static GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(this IBuyingPowerModel model, SecurityPortfolioManager portfolio, Security security, decimal target, decimal minimumOrderMarginPortfolioPercentage) => throw null;
    public static decimal GetReservedBuyingPowerForPosition(this IBuyingPowerModel model, Security security) => throw null;
    public static HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(this IBuyingPowerModel model, SecurityPortfolioManager portfolio, Security security, Order order) => throw null;
}
