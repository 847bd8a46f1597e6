namespace QuantConnect.Securities;

/// <summary>Lets every order pass and reserves nothing.</summary>
public class NullBuyingPowerModel : BuyingPowerModel
{
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) => MaintenanceMargin.Zero;

    public override HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters) =>
        parameters.Sufficient();
}
