namespace QuantConnect.Securities;

public class BuyingPower
{
    public BuyingPower(decimal buyingPower) => throw null;
    public decimal Value => throw null;
}
