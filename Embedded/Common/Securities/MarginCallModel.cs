namespace QuantConnect.Securities;

public static class MarginCallModel
{
    public static readonly IMarginCallModel Null;
}
