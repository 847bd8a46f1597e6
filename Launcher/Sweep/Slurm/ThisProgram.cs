namespace Backtests.Launcher.Sweep.Slurm;

/// <summary>How this program is started once more, with the same files.</summary>
internal static class ThisProgram
{
    /// <summary>The program and its first arguments.</summary>
    public static IReadOnlyList<string> Command()
    {
        var own = typeof(ThisProgram).Assembly;
        var name = own.GetName().Name!;
        var process = Environment.ProcessPath;
        if (process is not null && Path.GetFileNameWithoutExtension(process) == name) return [process];
        // Started by dotnet, or by tests: the assembly is there, and so is the .NET that runs it.
        var host = process is not null && Path.GetFileNameWithoutExtension(process) == "dotnet" ? process : "dotnet";
        return [host, Path.Combine(AppContext.BaseDirectory, name + ".dll")];
    }
}
