using System.CommandLine;
using Backtests.Launcher.Parsing;

namespace Backtests.Launcher.Sweep.Slurm;

/// <summary>The option that names the folder which all machines of a sweep share.</summary>
internal static class SweepFolders
{
    public static Option<string> Option(string description) => Values.Text("--folder", "FOLDER", description);

    public static UserErrorException Missing(string verb) => new($"backtests sweep {verb}: name the shared folder: --folder FOLDER");
}
