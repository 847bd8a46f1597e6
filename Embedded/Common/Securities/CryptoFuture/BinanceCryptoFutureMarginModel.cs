namespace QuantConnect.Securities.CryptoFuture;

/// <summary>
/// Margin of Binance USD-M perpetuals. Where the account holds Binance futures credits (BNFCR, the collateral of its European
/// accounts, pegged to the dollar), they count for every dollar-margined perpetual.
/// </summary>
public class BinanceCryptoFutureMarginModel : CryptoFutureMarginModel
{
    internal const string FuturesCredits = "BNFCR";

    /// <param name="leverage">At least 1.</param>
    public BinanceCryptoFutureMarginModel(decimal leverage = 25m) : base(leverage)
    {
    }

    protected override decimal GetTotalCollateralAmount(SecurityPortfolioManager portfolio, Security security, Cash primaryCollateral)
    {
        var amount = base.GetTotalCollateralAmount(portfolio, security, primaryCollateral);
        return Credits(portfolio, security, out var credits) ? amount + credits.Amount : amount;
    }

    protected override bool SharesCollateral(SecurityPortfolioManager portfolio, Cash collateralCurrency, Security otherCryptoFuture) =>
        base.SharesCollateral(portfolio, collateralCurrency, otherCryptoFuture) || Credits(portfolio, otherCryptoFuture, out _);

    private static bool Credits(SecurityPortfolioManager portfolio, Security security, out Cash credits)
    {
        credits = null;
        return !((CryptoFuture)security).IsCryptoCoinFuture() && portfolio.CashBook.TryGetValue(FuturesCredits, out credits);
    }
}
