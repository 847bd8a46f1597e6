using System.CommandLine;
using Backtests.Tuning.Store;

namespace Backtests.Launcher.Sweep;

/// <summary>The argument that names a sweep's file.</summary>
internal static class SweepFiles
{
    public static Argument<string> Argument() => new("file") { HelpName = "FILE", Description = "A sweep's file, finished or under way" };

    /// <summary>Opens the file; what is there of it while it is under way.</summary>
    public static SweepStore Open(string file)
    {
        var unfinished = file + SweepRun.Unfinished;
        return SweepStore.Open(!File.Exists(file) && File.Exists(unfinished) ? unfinished : file);
    }
}
