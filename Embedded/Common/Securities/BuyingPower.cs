namespace QuantConnect.Securities;

public class BuyingPower
{
    public BuyingPower(decimal buyingPower)
    {
        Value = buyingPower;
    }

    public decimal Value { get; }
}
