namespace QuantConnect.Securities;

public interface IMarginInterestRateModel
{
    void ApplyMarginInterestRate(MarginInterestRateParameters marginInterestRateParameters);
}
