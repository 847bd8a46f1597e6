namespace QuantConnect.Securities;

public class ReservedBuyingPowerForPositionParameters
{
    public ReservedBuyingPowerForPositionParameters(Security security) => throw null;
    public Security Security => throw null;
    public ReservedBuyingPowerForPosition ResultInAccountCurrency(decimal reservedBuyingPower) => throw null;
}
