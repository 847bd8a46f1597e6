using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Trust;

/// <summary>The same market as it was traded on, and under worse assumptions.</summary>
/// <param name="Own">As it was traded on.</param>
/// <param name="DoubledFees">With twice the fees.</param>
/// <param name="OnLastPrice">With the quote's middle or the last trade instead of the mark price as trigger; null when there are no mark
/// prices.</param>
public sealed record TrustVariants(SweepContract Own, SweepContract DoubledFees, SweepContract? OnLastPrice);
