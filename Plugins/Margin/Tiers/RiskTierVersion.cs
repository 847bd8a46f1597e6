namespace Backtests.Margin;

/// <summary>The risk tiers of a symbol as they stood from a date on.</summary>
/// <param name="EffectiveDate">First day (UTC) for which this version is used.</param>
/// <param name="Id">The version's name in its file, e.g. <c>2024-10</c>.</param>
/// <param name="Source">Where the numbers come from.</param>
/// <param name="Note">What a reader must know about them, e.g. which numbers are inferred; empty when nothing.</param>
/// <param name="Tiers">The table.</param>
public sealed record RiskTierVersion(DateOnly EffectiveDate, string Id, string Source, string Note, RiskTierTable<decimal> Tiers)
{
    /// <summary>In what floors and caps are measured.</summary>
    public TierMeasure Measure { get; init; }
}
