namespace QuantConnect.Securities;

public class GetMaximumOrderQuantityForDeltaBuyingPowerParameters
{
    public GetMaximumOrderQuantityForDeltaBuyingPowerParameters(SecurityPortfolioManager portfolio, Security security,
        decimal deltaBuyingPower, decimal minimumOrderMarginPortfolioPercentage, bool silenceNonErrorReasons = false)
    {
        Portfolio = portfolio;
        Security = security;
        DeltaBuyingPower = deltaBuyingPower;
        MinimumOrderMarginPortfolioPercentage = minimumOrderMarginPortfolioPercentage;
        SilenceNonErrorReasons = silenceNonErrorReasons;
    }

    public decimal DeltaBuyingPower { get; }
    public decimal MinimumOrderMarginPortfolioPercentage { get; }
    public SecurityPortfolioManager Portfolio { get; }
    public Security Security { get; }
    public bool SilenceNonErrorReasons { get; }
}
