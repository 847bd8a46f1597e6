namespace Backtests.Margin;

/// <summary>How often and how much a venue's funding may be.</summary>
/// <param name="IntervalHours">Hours between settlements, counted from midnight UTC.</param>
/// <param name="InterestRate">Interest component, a fraction per interval.</param>
/// <param name="Clamp">Limit of (interest - premium), a fraction per interval.</param>
/// <param name="Cap">Limit of the rate itself in both directions, a fraction per interval; null where it is not known.</param>
public sealed record FundingTerms(int IntervalHours, decimal InterestRate, decimal Clamp, decimal? Cap);
