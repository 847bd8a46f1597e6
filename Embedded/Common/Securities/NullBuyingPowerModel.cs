namespace QuantConnect.Securities;

public class NullBuyingPowerModel : BuyingPowerModel
{
    public NullBuyingPowerModel() => throw null;
    public override MaintenanceMargin GetMaintenanceMargin(MaintenanceMarginParameters parameters) => throw null;
    public override HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters) => throw null;
}
