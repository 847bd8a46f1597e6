namespace QuantConnect.Securities.CryptoFuture;

public class BinanceFutureMarginInterestRateModel : IMarginInterestRateModel
{
    public BinanceFutureMarginInterestRateModel() => throw null;
    public void ApplyMarginInterestRate(MarginInterestRateParameters marginInterestRateParameters) => throw null;
}
