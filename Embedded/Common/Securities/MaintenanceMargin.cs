namespace QuantConnect.Securities;

public class MaintenanceMargin
{
    public MaintenanceMargin(decimal value)
    {
        Value = value;
    }

    public decimal Value { get; }
    public static MaintenanceMargin Zero { get; } = new(0m);
    public static implicit operator decimal(MaintenanceMargin margin) => margin.Value;
    public static implicit operator MaintenanceMargin(decimal margin) => new(margin);
}
