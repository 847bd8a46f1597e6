namespace QuantConnect.Securities.CryptoFuture;

/// <summary>Funding of dYdX perpetuals, which upstream applies at the same hours as Binance's.</summary>
public class dYdXFutureMarginInterestRateModel : BinanceFutureMarginInterestRateModel
{
}
