namespace QuantConnect.Securities.CryptoFuture;

public class BinanceCryptoFutureMarginModel : CryptoFutureMarginModel
{
    public BinanceCryptoFutureMarginModel(decimal leverage = 25m) => throw null;
    protected override decimal GetTotalCollateralAmount(SecurityPortfolioManager portfolio, Security security, Cash primaryCollateral) => throw null;
    protected override bool SharesCollateral(SecurityPortfolioManager portfolio, Cash collateralCurrency, Security otherCryptoFuture) => throw null;
}
