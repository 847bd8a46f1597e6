namespace Backtests.Margin;

/// <summary>How often and how much a venue's funding may be.</summary>
/// <param name="IntervalHours">Hours between settlements, counted from midnight UTC.</param>
/// <param name="InterestRate">Interest component, a fraction per interval; 0 where the formula has none.</param>
/// <param name="Clamp">Limit of (interest - premium), a fraction per interval; 0 where the formula has none.</param>
/// <param name="Cap">Limit of the rate itself in both directions, a fraction per interval; null where it is not known.</param>
public sealed record FundingTerms(int IntervalHours, decimal InterestRate, decimal Clamp, decimal? Cap)
{
    /// <summary>The named formula that makes the rate of the premium; null where it is not known. See
    /// <see cref="FundingFormulas"/>.</summary>
    public PluginReference? Formula { get; init; }

    /// <summary>The price at which the notional is valued that the rate is paid on; null where it is not known.</summary>
    public PriceKind? Notional { get; init; }

    /// <summary>What the payment of an isolated position is taken from; null where it is not known.</summary>
    public FundingSource? Debit { get; init; }
}
