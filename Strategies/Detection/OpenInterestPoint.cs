namespace Backtests.Strategies.Detection;

/// <summary>Open interest, stamped when it became known, which is later than when it was measured.</summary>
/// <param name="KnownAt">Measurement instant plus publication delay, UTC.</param>
/// <param name="OpenInterest">One side, base currency, 0 or above.</param>
public readonly record struct OpenInterestPoint(DateTime KnownAt, double OpenInterest);
