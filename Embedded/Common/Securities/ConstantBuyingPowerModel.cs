using System;

namespace QuantConnect.Securities;

/// <summary>Margin as a fixed amount a unit, whatever the price.</summary>
public class ConstantBuyingPowerModel : BuyingPowerModel
{
    private readonly decimal _marginRequiredPerUnit;

    /// <param name="marginRequiredPerUnitInAccountCurrency">Margin of one unit, in the account currency.</param>
    public ConstantBuyingPowerModel(decimal marginRequiredPerUnitInAccountCurrency)
    {
        _marginRequiredPerUnit = marginRequiredPerUnitInAccountCurrency;
    }

    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters) =>
        new(parameters.Quantity * _marginRequiredPerUnit);
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) =>
        new(parameters.AbsoluteQuantity * _marginRequiredPerUnit);

    /// <exception cref="InvalidOperationException">Always: the margin does not follow from a leverage.</exception>
    public override void SetLeverage(Security security, decimal leverage) =>
        throw new InvalidOperationException("The margin of a constant buying power model does not follow from a leverage.");
}
