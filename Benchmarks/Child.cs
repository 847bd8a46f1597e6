using System.Diagnostics;
using System.Globalization;
using Backtests.Engine;
using QuantConnect.Logging;

namespace Backtests.Benchmarks;

/// <summary>The process that is measured.</summary>
internal static class Child
{
    /// <summary>Runs a scenario and prints what it cost as one line of numbers.</summary>
    public static void Run(Scenario scenario, string data, int days, string? cache)
    {
        // The made-up contracts have no pair that turns coins into dollars, which every run would say.
        Log.LogHandler = new FunctionalLogHandler();
        var result = BacktestEngine.Run(new BacktestOptions
        {
            DataFolder = data,
            DataCacheFolder = cache,
            AlgorithmLocation = typeof(Child).Assembly.Location,
            AlgorithmTypeName = scenario.Algorithm,
            Parameters = scenario.Parameters(days),
        });
        if (result.RuntimeError is { } error)
        {
            throw new InvalidOperationException($"{scenario.Name}: {error}");
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Environment.CpuUsage.TotalTime.TotalSeconds} {result.Elapsed.TotalSeconds} {result.Orders.Count} {GC.GetTotalAllocatedBytes() / 1e6} {process.PeakWorkingSet64 / 1e6}"));
    }
}
