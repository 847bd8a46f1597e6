namespace QuantConnect.Securities;

public class GetMaximumOrderQuantityForDeltaBuyingPowerParameters
{
    public GetMaximumOrderQuantityForDeltaBuyingPowerParameters(SecurityPortfolioManager portfolio, Security security, decimal deltaBuyingPower, decimal minimumOrderMarginPortfolioPercentage, bool silenceNonErrorReasons = false) => throw null;
    public decimal DeltaBuyingPower => throw null;
    public decimal MinimumOrderMarginPortfolioPercentage => throw null;
    public SecurityPortfolioManager Portfolio => throw null;
    public Security Security => throw null;
    public bool SilenceNonErrorReasons => throw null;
}
