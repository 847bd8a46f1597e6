namespace QuantConnect.Securities;

public class InitialMargin
{
    public InitialMargin(decimal value) => throw null;
    public decimal Value => throw null;
    public static InitialMargin Zero => throw null;
    public static implicit operator decimal(InitialMargin margin) => throw null;
    public static implicit operator InitialMargin(decimal margin) => throw null;
}
