namespace QuantConnect.Securities.CryptoFuture;

/// <summary>Funding of Bybit perpetuals, at the same hours as Binance's.</summary>
public class BybitFutureMarginInterestRateModel : BinanceFutureMarginInterestRateModel
{
}
