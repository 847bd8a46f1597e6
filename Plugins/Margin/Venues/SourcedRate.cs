namespace Backtests.Margin;

/// <summary>A rate that a venue charges, with where and when it was read.</summary>
/// <param name="Value">A fraction of notional (0.0005 = 0.05%).</param>
/// <param name="Date">The day the value was seen; its true start may be earlier.</param>
/// <param name="Source">Where.</param>
public sealed record SourcedRate(decimal Value, DateOnly Date, string Source);
