using System.Diagnostics;
using Backtests.Launcher.Tests.Run;

namespace Backtests.Launcher.Tests.Processes;

/// <summary>What only shows between processes: kills, two at once, other numbers of processors.</summary>
public sealed class RunProcessTests : IClassFixture<GeneratedMarketFixture>, IDisposable
{
    private const int Kills = 12;

    private readonly TempFolder _folder = new();
    private readonly GeneratedMarketFixture _market;

    public RunProcessTests(GeneratedMarketFixture market) => _market = market;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_run_that_is_killed_leaves_whole_files_or_none_and_the_next_one_is_as_if_nothing_had_been()
    {
        var clock = Stopwatch.StartNew();
        Launched.Succeeds(Start("undisturbed"));
        var (results, cache) = (Files("undisturbed"), Files("undisturbed-cache"));
        var whole = clock.Elapsed;
        var killed = 0;
        for (var i = 1; i <= Kills; i++)
        {
            using var process = Start("killed");
            if (!process.WaitForExit(whole * i / Kills))
            {
                // On Unix this is SIGKILL: the process has no say in it.
                process.Kill();
                process.WaitForExit();
                killed++;
            }

            AssertPartOf(results, Files("killed"));
            AssertPartOf(cache, Files("killed-cache"));
        }

        Launched.Succeeds(Start("killed"));

        Assert.True(killed > 0);
        Assert.Equal(results, Files("killed"));
        Assert.Equal(cache, Files("killed-cache").Where(file => !IsUnfinished(file.Key)));
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes_on_one_processor_and_on_two()
    {
        Launched.Succeeds(Start("one", ("DOTNET_PROCESSOR_COUNT", "1")));
        Launched.Succeeds(Start("two", ("DOTNET_PROCESSOR_COUNT", "2")));

        Assert.Equal(Files("one"), Files("two"));
        Assert.Equal(Files("one-cache"), Files("two-cache"));
    }

    [Fact]
    public void A_run_gives_the_same_bytes_from_the_data_and_from_its_cache()
    {
        Launched.Succeeds(Launched.Start(Arguments("without", "off")));
        Launched.Succeeds(Start("first"));
        Launched.Succeeds(Launched.Start(Arguments("second", _folder["first-cache"])));

        Assert.NotEmpty(Files("first-cache"));
        Assert.Equal(Files("without"), Files("first"));
        Assert.Equal(Files("without"), Files("second"));
    }

    [Fact]
    public void Two_runs_at_once_on_one_empty_cache_give_the_same_bytes()
    {
        using var first = Launched.Start(Arguments("first", _folder["cache"]));
        using var second = Launched.Start(Arguments("second", _folder["cache"]));
        Launched.Succeeds(first);
        Launched.Succeeds(second);

        Assert.NotEmpty(Files("first"));
        Assert.Equal(Files("first"), Files("second"));
        Assert.DoesNotContain(Files("cache"), file => IsUnfinished(file.Key));
    }

    private static bool IsUnfinished(string file) => file.EndsWith(".part", StringComparison.Ordinal);

    // A file under its own name is one of the undisturbed run's, byte for byte; unfinished ones are under other names, which nobody reads.
    private static void AssertPartOf(SortedDictionary<string, string> whole, SortedDictionary<string, string> found) => Assert.All(
        found.Where(file => !IsUnfinished(file.Key) && !file.Key.Contains(".running-", StringComparison.Ordinal)),
        file => Assert.Equal(whole[file.Key], file.Value));

    // Leveraged so far that it is liquidated: the venue's plugins have something to do.
    private string[] Arguments(string name, string cache) =>
        ["run", "--config", _folder.Write("config.json", "{}"), "--algorithm-type-name", "HoldLongAlgorithm", "--data-folder", _market.Data,
            "--parameters", "leverage:25,symbols:BTCUSDT,start-date:2025-03-03,end-date:2025-03-06", "--results-destination-folder", _folder[name], "--data-cache-folder", cache];

    private Process Start(string name, params (string Name, string Value)[] environment) =>
        Launched.Start(Arguments(name, _folder[name + "-cache"]), environment);

    private SortedDictionary<string, string> Files(string name)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var root = _folder[name];
        if (!Directory.Exists(root)) return files;
        foreach (var file in Directory.GetFiles(root, "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(root, file)] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
        return files;
    }
}
