namespace QuantConnect.Securities;

public class InitialMarginParameters
{
    public InitialMarginParameters(Security security, decimal quantity)
    {
        Security = security;
        Quantity = quantity;
    }

    public decimal Quantity { get; }
    public Security Security { get; }
}
