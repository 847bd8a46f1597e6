namespace QuantConnect.Securities;

public static class VolatilityModel
{
    public static readonly IVolatilityModel Null;
}
