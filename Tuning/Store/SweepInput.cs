namespace Backtests.Tuning.Store;

/// <summary>Something that the result of a sweep depends on.</summary>
/// <param name="Kind">What it is: <c>data</c>, <c>venue</c>, <c>program</c>, <c>parameter</c>, <c>tape</c>, <c>axis</c>, <c>search</c> or
/// <c>account</c>.</param>
/// <param name="Name">Its name, the same on every machine.</param>
/// <param name="Value">Its value, or the SHA-256 of its content.</param>
public readonly record struct SweepInput(string Kind, string Name, string Value);
