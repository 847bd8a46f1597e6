namespace Backtests.Tuning.Comparison;

/// <summary>A comparison and how it was made.</summary>
/// <param name="Rows">One a cell, in the grid's order.</param>
/// <param name="PathTaken">One sentence: how many runs the engine made, how many the search, and why.</param>
/// <param name="Kernel">What the search runs on; null when it is not equal to the engine here.</param>
/// <param name="WhyNoKernel">Why there is none; empty when there is one.</param>
public sealed record ComparisonResult(IReadOnlyList<ComparisonRow> Rows, string PathTaken, KernelCase? Kernel, string WhyNoKernel);
