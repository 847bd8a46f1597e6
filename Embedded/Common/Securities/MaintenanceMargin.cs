namespace QuantConnect.Securities;

public class MaintenanceMargin
{
    public MaintenanceMargin(decimal value) => throw null;
    public decimal Value => throw null;
    public static MaintenanceMargin Zero => throw null;
    public static implicit operator decimal(MaintenanceMargin margin) => throw null;
    public static implicit operator MaintenanceMargin(decimal margin) => throw null;
}
