namespace QuantConnect.Securities;

public class ReservedBuyingPowerForPosition
{
    public ReservedBuyingPowerForPosition(decimal reservedBuyingPowerForPosition) => throw null;
    public decimal AbsoluteUsedBuyingPower => throw null;
}
