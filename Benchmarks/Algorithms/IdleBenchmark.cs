namespace Backtests.Benchmarks;

/// <summary>Does nothing: what remains is the engine.</summary>
public sealed class IdleBenchmark : BenchmarkAlgorithm;
