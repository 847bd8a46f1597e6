namespace QuantConnect.Securities.CryptoFuture;

public class BybitFutureMarginInterestRateModel : BinanceFutureMarginInterestRateModel
{
    public BybitFutureMarginInterestRateModel() => throw null;
}
