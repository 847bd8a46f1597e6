using System.Diagnostics;
using System.Globalization;
using Backtests.Benchmarks;
using Backtests.Benchmarks.Margin;
using Backtests.Engine;

// backtests-bench margin: position checks. Else runs of algorithms:
// backtests-bench [--data FOLDER] [--cache FOLDER] [--days N] [--runs N] [SCENARIO ...]: each run is a process of its own, as a user's run
// is.
if (args is ["margin"]) return MarginBenchmarks.Run();

var data = Path.Combine(Path.GetTempPath(), "backtests-bench");
var (days, runs, isChild) = (365, 3, false);
string? cache = null;
var names = new List<string>();
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--data" when i + 1 < args.Length:
            data = args[++i];
            break;
        case "--cache" when i + 1 < args.Length:
            cache = args[++i];
            break;
        case "--days" when i + 1 < args.Length && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var n) && n is > 0 and <= 365:
            days = n;
            i++;
            break;
        case "--runs" when i + 1 < args.Length && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var n) && n > 0:
            runs = n;
            i++;
            break;
        case "--child":
            isChild = true;
            break;
        default:
            names.Add(args[i]);
            break;
    }
}

if (names is ["sweep"])
{
    SweepBenchmark.Run(data, Math.Max(runs, 5));
    return 0;
}

if (names is ["portfolio"])
{
    PortfolioBenchmark.Run(data, Math.Max(runs, 5));
    return 0;
}

var chosen = Scenario.All.Where(s => names.Count == 0 || names.Contains(s.Name)).ToArray();
if (names.Find(name => !Array.Exists(Scenario.All, s => s.Name == name)) is { } unknown)
{
    Console.Error.WriteLine($"backtests-bench: no scenario '{unknown}'; there are {string.Join(", ", Scenario.All.Select(s => s.Name))}, and sweep and portfolio by themselves; "
        + "options: --data FOLDER, --cache FOLDER (emptied), --days 1..365, --runs N");
    return 2;
}

if (isChild)
{
    Child.Run(chosen[0], data, days, cache);
    return 0;
}

MarketFiles.Write(data, chosen.Max(s => s.Symbols), BenchmarkAlgorithm.FirstDay, days: 365);
cache ??= Path.Combine(data, ".cache");
Console.WriteLine("scenario             minutes/s   wall s    CPU s   engine s   orders   allocated MB   peak MB   (whole process; median of the runs)");
foreach (var scenario in chosen)
{
    // Without a cache; with an empty one, which the run fills; with the one that it filled.
    Report(scenario, "off", null, () => { });
    Report(scenario, "cold", cache, Empty);
    Report(scenario, "warm", cache, () => { });
}

Empty();
return 0;

void Report(Scenario scenario, string state, string? folder, Action prepare)
{
    var measured = Enumerable.Range(0, runs).Select(_ =>
    {
        prepare();
        return Parent.Measure(scenario, data, days, folder);
    }).OrderBy(m => m.Wall).ToArray();
    var median = measured[measured.Length / 2];
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{scenario.Name,-14} {state,-4} {days * 1440 * scenario.Symbols / median.Wall,10:N0} {median.Wall,8:0.00} {median.Cpu,8:0.00} {median.Engine,10:0.00} "
        + $"{median.Orders,8:N0} {median.Allocated,14:N0} {median.Peak,9:N0}"));
}

void Empty()
{
    // What else is in a folder that was given isn't ours.
    var bars = Path.Combine(cache, "bars");
    if (Directory.Exists(bars))
    {
        Directory.Delete(bars, recursive: true);
    }
}
