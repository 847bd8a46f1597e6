namespace Backtests.Benchmarks;

/// <summary>What one run cost.</summary>
/// <param name="Wall">Whole process, seconds.</param>
/// <param name="Cpu">User and system time of the process, seconds.</param>
/// <param name="Engine">The run itself without start-up of the process, seconds.</param>
/// <param name="Orders">How many orders it placed.</param>
/// <param name="Allocated">Managed memory allocated, MB.</param>
/// <param name="Peak">Highest resident memory, MB.</param>
internal sealed record Measurement(double Wall, double Cpu, double Engine, int Orders, double Allocated, double Peak);
