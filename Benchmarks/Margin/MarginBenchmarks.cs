using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace Backtests.Benchmarks.Margin;

/// <summary><c>backtests-bench margin</c>: what checking positions costs, on one core, in this process.</summary>
internal static class MarginBenchmarks
{
    /// <summary>Measures everything and prints the time for one position check, and checks per second.</summary>
    /// <returns>0, or 1 when a benchmark failed.</returns>
    public static int Run()
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance)
                .WithWarmupCount(5).WithIterationCount(15).WithIterationTime(TimeInterval.FromMilliseconds(100)))
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "backtests-bench-margin"));
        var failed = false;
        foreach (var type in (Type[])[typeof(PositionCheckBenchmarks), typeof(RemarkBenchmarks)])
        {
            var summary = BenchmarkRunner.Run(type, config);
            Console.WriteLine($"{type.Name,-38} ns a check: median     best   M checks/s");
            foreach (var report in summary.Reports)
            {
                failed |= !report.Success;
                if (report.ResultStatistics is not { } time) continue;
                var name = report.BenchmarkCase.Descriptor.WorkloadMethod.Name;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"  {name,-44} {time.Median,10:0.00} {time.Min,8:0.00} {1e3 / time.Median,12:N0}"));
            }
        }
        return failed ? 1 : 0;
    }
}
