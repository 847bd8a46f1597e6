namespace Backtests.Margin;

/// <summary>Makes a funding rate of a premium. Venue files name it under <c>funding.formula</c>.</summary>
public interface IFundingFormula
{
    /// <summary>The rate that longs pay to shorts over one interval of the terms, a fraction of notional, before the cap.</summary>
    /// <param name="premium">The venue's average premium, a fraction per interval.</param>
    /// <param name="terms">Interest and clamp, fractions per interval.</param>
    decimal Rate(decimal premium, FundingTerms terms);
}
