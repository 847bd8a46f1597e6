namespace QuantConnect.Securities;

public class GetMaximumOrderQuantityForTargetBuyingPowerParameters
{
    public GetMaximumOrderQuantityForTargetBuyingPowerParameters(SecurityPortfolioManager portfolio, Security security,
        decimal targetBuyingPower, decimal minimumOrderMarginPortfolioPercentage, bool silenceNonErrorReasons = false)
    {
        Portfolio = portfolio;
        Security = security;
        TargetBuyingPower = targetBuyingPower;
        MinimumOrderMarginPortfolioPercentage = minimumOrderMarginPortfolioPercentage;
        SilenceNonErrorReasons = silenceNonErrorReasons;
    }

    public decimal MinimumOrderMarginPortfolioPercentage { get; }
    public SecurityPortfolioManager Portfolio { get; }
    public Security Security { get; }
    public bool SilenceNonErrorReasons { get; }
    public decimal TargetBuyingPower { get; }
}
