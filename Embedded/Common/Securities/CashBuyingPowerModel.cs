namespace QuantConnect.Securities;

public class CashBuyingPowerModel : BuyingPowerModel
{
    public CashBuyingPowerModel() => throw null;
    public override BuyingPower GetBuyingPower(BuyingPowerParameters parameters) => throw null;
    public override InitialMargin GetInitialMarginRequirement(InitialMarginParameters parameters) => throw null;
    public override decimal GetLeverage(Security security) => throw null;
    public override GetMaximumOrderQuantityResult GetMaximumOrderQuantityForDeltaBuyingPower(GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters) => throw null;
    public override GetMaximumOrderQuantityResult GetMaximumOrderQuantityForTargetBuyingPower(GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters) => throw null;
    public override ReservedBuyingPowerForPosition GetReservedBuyingPowerForPosition(ReservedBuyingPowerForPositionParameters parameters) => throw null;
    public override HasSufficientBuyingPowerForOrderResult HasSufficientBuyingPowerForOrder(HasSufficientBuyingPowerForOrderParameters parameters) => throw null;
    public override void SetLeverage(Security security, decimal leverage) => throw null;
}
