namespace QuantConnect.Securities;

public class GetMaximumOrderQuantityForTargetBuyingPowerParameters
{
    public GetMaximumOrderQuantityForTargetBuyingPowerParameters(SecurityPortfolioManager portfolio, Security security, decimal targetBuyingPower, decimal minimumOrderMarginPortfolioPercentage, bool silenceNonErrorReasons = false) => throw null;
    public decimal MinimumOrderMarginPortfolioPercentage => throw null;
    public SecurityPortfolioManager Portfolio => throw null;
    public Security Security => throw null;
    public bool SilenceNonErrorReasons => throw null;
    public decimal TargetBuyingPower => throw null;
}
