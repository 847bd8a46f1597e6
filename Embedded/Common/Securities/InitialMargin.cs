namespace QuantConnect.Securities;

public class InitialMargin
{
    public InitialMargin(decimal value)
    {
        Value = value;
    }

    public decimal Value { get; }
    public static InitialMargin Zero { get; } = new(0m);
    public static implicit operator decimal(InitialMargin margin) => margin.Value;
    public static implicit operator InitialMargin(decimal margin) => new(margin);
}
