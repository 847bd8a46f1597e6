using System.Diagnostics;
using Backtests.Launcher.Tests.Run;
using Backtests.Tuning.Store;

namespace Backtests.Launcher.Tests.Processes;

/// <summary>Sweeps that are killed: no file is there before all lanes are, and the bytes are those of a sweep that nobody
/// disturbed.</summary>
public sealed class SweepProcessTests : IClassFixture<GeneratedMarketFixture>, IDisposable
{
    private const int Kills = 8;

    private readonly TempFolder _folder = new();
    private readonly GeneratedMarketFixture _market;

    public SweepProcessTests(GeneratedMarketFixture market) => _market = market;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("whole runs, a few lanes", "1..12", true)]
    [InlineData("the kernel, many lanes", "1..50:0.01", false)]
    public void A_sweep_that_is_killed_again_and_again_ends_with_the_bytes_of_one_that_was_not(string what, string leverages, bool wholeRuns)
    {
        var clock = Stopwatch.StartNew();
        Launched.Succeeds(Start("undisturbed.db", leverages, wholeRuns));
        var whole = clock.Elapsed;
        var (killed, kept) = (0, new List<long>());
        for (var i = 1; i <= Kills && !File.Exists(_folder["killed.db"]); i++)
        {
            using var process = Start("killed.db", leverages, wholeRuns);
            if (!process.WaitForExit(whole * (0.3 + 0.6 * i / Kills)))
            {
                // On Unix this is SIGKILL: the process has no say in it.
                process.Kill();
                process.WaitForExit();
                killed++;
            }
            kept.Add(Kept());
        }

        using var last = Start("killed.db", leverages, wholeRuns);
        last.StandardOutput.ReadToEnd();
        last.WaitForExit();

        Assert.True(killed > 0, what);
        Assert.Equal(kept.Order(), kept);
        Assert.Equal(File.ReadAllBytes(_folder["undisturbed.db"]), File.ReadAllBytes(_folder["killed.db"]));
        Assert.Equal([_folder["killed.db"]], Directory.GetFiles(_folder.Path, "killed.db*"));
    }

    [SkippableFact]
    public void Ctrl_C_keeps_what_is_done_and_says_how_to_go_on()
    {
        Skip.If(OperatingSystem.IsWindows(), "sends SIGINT");
        using var process = Start("interrupted.db", "1..60", wholeRuns: true);
        var part = _folder["interrupted.db.part"];
        while (!process.HasExited && (!File.Exists(part) || new FileInfo(part).Length == 0)) Thread.Sleep(20);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(1, process.ExitCode);
        Assert.Matches($"^interrupted: [0-9]+ of 60 lanes are kept in .*interrupted.db.part; the same command goes on with them$", error.TrimEnd());
        Assert.False(File.Exists(_folder["interrupted.db"]));
        using var store = SweepStore.Open(part);
        Assert.InRange(store.Count(), 0, 59);
    }

    private long Kept()
    {
        if (File.Exists(_folder["killed.db"])) return long.MaxValue;
        try
        {
            using var store = SweepStore.Open(_folder["killed.db.part"]);
            return store.Count();
        }
        catch (Backtests.Tuning.TuningException)
        {
            // It was killed before it had begun.
            return 0;
        }
    }

    private Process Start(string output, string leverages, bool wholeRuns) => Launched.Start(
    [
        "sweep", "--config", _folder.Write("config.json", "{}"), "--data-folder", _market.Data, "--data-cache-folder", "off",
        "--algorithm-type-name", "EmaSignalAlgorithm", "--parameters", "symbols:BTCUSDT,start-date:2025-03-03,end-date:2025-03-06,signal-minutes:5",
        "--leverage", leverages, "--stop-loss", wholeRuns ? "1%" : "0.5%..3%:0.5%", "--output", _folder[output],
        .. wholeRuns ? (string[])["--whole-runs", "--threads", "1"] : [],
    ]);
}
