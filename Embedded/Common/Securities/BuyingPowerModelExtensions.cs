using System;
using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Shorter forms of the calls of a buying power model.</summary>
public static class BuyingPowerModelExtensions
{
    /// <summary>
    /// Whether a change of margin is worth an order: not smaller than a fraction of equity. A fraction of zero lets all pass.
    /// </summary>
    public static bool AboveMinimumOrderMarginPortfolioPercentage(SecurityPortfolioManager portfolioManager,
        decimal minimumOrderMarginPortfolioPercentage, decimal absFinalOrderMargin) =>
        minimumOrderMarginPortfolioPercentage == 0
            || absFinalOrderMargin >= portfolioManager.TotalPortfolioValue * minimumOrderMarginPortfolioPercentage;

    public static bool AboveMinimumOrderMarginPortfolioPercentage(this IBuyingPowerModel model, Security security, decimal quantity,
        SecurityPortfolioManager portfolioManager, decimal minimumOrderMarginPortfolioPercentage) =>
        minimumOrderMarginPortfolioPercentage == 0 || AboveMinimumOrderMarginPortfolioPercentage(portfolioManager,
            minimumOrderMarginPortfolioPercentage, Math.Abs(model.GetInitialMarginRequirement(security, quantity)));

    public static decimal GetBuyingPower(this IBuyingPowerModel model, SecurityPortfolioManager portfolio, Security security,
        OrderDirection direction) =>
        model.GetBuyingPower(new BuyingPowerParameters(portfolio, security, direction)).Value;

    public static decimal GetInitialMarginRequirement(this IBuyingPowerModel model, Security security, decimal quantity) =>
        model.GetInitialMarginRequirement(new InitialMarginParameters(security, quantity)).Value;

    public static decimal GetMaintenanceMargin(this IBuyingPowerModel model, Security security) =>
        model.GetMaintenanceMargin(MaintenanceMarginParameters.ForCurrentHoldings(security)).Value;

    public static GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(this IBuyingPowerModel model,
        SecurityPortfolioManager portfolio, Security security, decimal target, decimal minimumOrderMarginPortfolioPercentage) =>
        model.GetMaximumOrderQuantityForTargetBuyingPower(new GetMaximumOrderQuantityForTargetBuyingPowerParameters(portfolio, security,
            target, minimumOrderMarginPortfolioPercentage));

    public static decimal GetReservedBuyingPowerForPosition(this IBuyingPowerModel model, Security security) =>
        model.GetReservedBuyingPowerForPosition(new ReservedBuyingPowerForPositionParameters(security)).AbsoluteUsedBuyingPower;

    public static HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(this IBuyingPowerModel model,
        SecurityPortfolioManager portfolio, Security security, Order order) =>
        model.HasSufficientBuyingPowerForOrder(new HasSufficientBuyingPowerForOrderParameters(portfolio, security, order));
}
