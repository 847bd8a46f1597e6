namespace QuantConnect.Securities;

public class InitialMarginParameters
{
    public InitialMarginParameters(Security security, decimal quantity) => throw null;
    public decimal Quantity => throw null;
    public Security Security => throw null;
    public InitialMarginParameters ForUnderlying() => throw null;
}
