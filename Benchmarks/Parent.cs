using System.Diagnostics;
using System.Globalization;

namespace Backtests.Benchmarks;

/// <summary>Starts a process per run and times it from outside.</summary>
internal static class Parent
{
    /// <summary>One run of a scenario.</summary>
    public static Measurement Measure(Scenario scenario, string data, int days, string? cache)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        string[] caching = cache is null ? [] : ["--cache", cache];
        foreach (var argument in (string[])[typeof(Parent).Assembly.Location, "--child", "--data", data, .. caching, "--days",
            days.ToString(CultureInfo.InvariantCulture), scenario.Name])
        {
            start.ArgumentList.Add(argument);
        }

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var wall = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{scenario.Name}: the run failed");
        }

        var numbers = line.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return new Measurement(wall, numbers[0], numbers[1], (int)numbers[2], numbers[3], numbers[4]);
    }
}
