using Backtests.Tuning.Metrics;

namespace Backtests.Tuning.Comparison;

/// <summary>What came of one run: numbers, or what went wrong.</summary>
/// <param name="Cell">Which run.</param>
/// <param name="Metrics">Its numbers; null when it failed.</param>
/// <param name="Failure">Why it failed; null when it went well.</param>
/// <param name="Path">How it was run.</param>
public sealed record ComparisonRow(
    ComparisonCell Cell, RunMetrics? Metrics, Exception? Failure, ComparisonPath Path = ComparisonPath.Engine);
