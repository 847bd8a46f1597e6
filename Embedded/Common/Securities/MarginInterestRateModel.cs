namespace QuantConnect.Securities;

public static class MarginInterestRateModel
{
    public static readonly IMarginInterestRateModel Null;
}
