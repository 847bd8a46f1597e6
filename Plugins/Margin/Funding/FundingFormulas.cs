namespace Backtests.Margin;

/// <summary>The funding formulas that come with Backtests.</summary>
public static class FundingFormulas
{
    /// <summary>
    /// A registry with <c>premium-clamp</c> (<see cref="FundingRate.FromPremium"/>: Binance, Bybit, OKX, BitMEX, Gate, Hyperliquid),
    /// <c>premium-damper</c> (<see cref="FundingRate.WithDamper"/>, setting <c>damper</c>: Deribit) and <c>premium-plus-interest</c>
    /// (the plain sum: dYdX, Drift, Kraken), to which assemblies can be added.
    /// </summary>
    public static PluginRegistry<IFundingFormula> BuiltIn() => new PluginRegistry<IFundingFormula>()
        .Register("premium-clamp", () => new PremiumClamp())
        .Register("premium-damper", settings => new PremiumDamper(settings.Number("damper")))
        .Register("premium-plus-interest", () => new PremiumPlusInterest());

    /// <summary>The rate of a premium by a venue's formula, within its cap; null where the formula is not known.</summary>
    /// <exception cref="MarginException">The formula is none of the registry.</exception>
    public static decimal? Rate(FundingTerms terms, decimal premium, PluginRegistry<IFundingFormula>? formulas = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        if (terms.Formula is not { } formula) return null;
        var rate = (formulas ?? BuiltIn()).Create(formula).Rate(premium, terms);
        return terms.Cap is { } cap ? FundingRate.Capped(rate, cap) : rate;
    }

    private sealed class PremiumClamp : IFundingFormula
    {
        public decimal Rate(decimal premium, FundingTerms terms) => FundingRate.FromPremium(premium, terms.InterestRate, terms.Clamp);
    }

    private sealed class PremiumDamper(decimal damper) : IFundingFormula
    {
        public decimal Rate(decimal premium, FundingTerms terms) => FundingRate.WithDamper(premium, damper);
    }

    private sealed class PremiumPlusInterest : IFundingFormula
    {
        public decimal Rate(decimal premium, FundingTerms terms) => premium + terms.InterestRate;
    }
}
