using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Backtests.Launcher.Lean;

/// <summary>How Lean is started.</summary>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Folder">Where it starts.</param>
internal sealed record LeanCommand(string FileName, IReadOnlyList<string> Arguments, string Folder);

/// <summary>Runs Lean to its end and hands over what it prints, line by line.</summary>
/// <returns>Its exit code.</returns>
/// <exception cref="TimeoutException">It took longer than the limit, and was ended.</exception>
/// <exception cref="OperationCanceledException">The user cancelled, and it has ended.</exception>
internal delegate int LeanRunner(LeanCommand command, Action<string> line, TimeSpan? limit, CancellationToken cancellation);

/// <summary>Lean as a child process.</summary>
internal sealed class LeanProcess
{
    /// <summary>How long it may take to end by itself after Ctrl-C, which the terminal sends it too.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The command that runs a Lean build with a configuration.</summary>
    /// <param name="lean">The build.</param>
    /// <param name="staging">The folder with the configuration.</param>
    /// <param name="runtimeMajor">Major version of .NET that the staged assemblies need.</param>
    public static LeanCommand Command(LeanFolder lean, LeanStaging staging, int runtimeMajor)
    {
        // A Lean built for an older .NET runs on the newer one, else it could not load what was built for that.
        string[] host = lean.RuntimeMajor < runtimeMajor ? ["--roll-forward", "LatestMajor"] : [];
        var launcher = Path.Combine(lean.Folder, LeanFolder.LauncherDll);
        return new LeanCommand(DotNet(), [.. host, launcher, "--config", staging.ConfigFile], staging.Folder);
    }

    /// <inheritdoc cref="LeanRunner"/>
    public int Run(LeanCommand command, Action<string> line, TimeSpan? limit, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo(command) };
        var gate = new Lock();
        process.OutputDataReceived += (_, received) => Relay(received.Data);
        process.ErrorDataReceived += (_, received) => Relay(received.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (limit is { } time) stop.CancelAfter(time);
        try
        {
            process.WaitForExitAsync(stop.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            End(process, cancellation.IsCancellationRequested ? Grace : TimeSpan.Zero);
            cancellation.ThrowIfCancellationRequested();
            throw new TimeoutException();
        }
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode;

        void Relay(string? text)
        {
            if (text is null) return;
            lock (gate) line(text);
        }
    }

    private static ProcessStartInfo StartInfo(LeanCommand command) => new(command.FileName, command.Arguments)
    {
        WorkingDirectory = command.Folder,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    private static void End(Process process, TimeSpan grace)
    {
        if (process.WaitForExit(grace)) return;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    // The .NET that runs this program, whatever the path says.
    private static string DotNet()
    {
        var name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        var file = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(file) ? file : name;
    }
}
