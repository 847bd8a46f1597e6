namespace QuantConnect.Securities.CryptoFuture;

public class dYdXFutureMarginInterestRateModel : BinanceFutureMarginInterestRateModel
{
    public dYdXFutureMarginInterestRateModel() => throw null;
}
