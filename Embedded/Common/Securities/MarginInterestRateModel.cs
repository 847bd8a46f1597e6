namespace QuantConnect.Securities;

/// <summary>Access to the model that charges no margin interest.</summary>
public static class MarginInterestRateModel
{
    public static readonly IMarginInterestRateModel Null = new NullMarginInterestRateModel();

    private sealed class NullMarginInterestRateModel : IMarginInterestRateModel
    {
        public void ApplyMarginInterestRate(MarginInterestRateParameters marginInterestRateParameters)
        {
        }
    }
}
