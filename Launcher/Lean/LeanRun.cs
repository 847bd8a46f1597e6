using System.Globalization;
using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;

namespace Backtests.Launcher.Lean;

/// <summary>One run on a Lean build: what a backtest is promoted to. Lean's folder is left as it is.</summary>
internal sealed class LeanRun
{
    private readonly LeanFolder _lean;
    private readonly Terminal _terminal;

    public LeanRun(LeanFolder lean, Terminal terminal) => (_lean, _terminal) = (lean, terminal);

    /// <summary>Runs Lean; replaced in tests.</summary>
    public LeanRunner Runner { get; init; } = new LeanProcess().Run;

    /// <summary>How long the run may take; null for ever.</summary>
    public TimeSpan? Limit { get; init; }

    /// <summary>What Lean prints goes here; null drops it.</summary>
    public TextWriter? Relay { get; init; }

    /// <summary>Runs, and moves the result files into the results folder. A run that failed leaves what it got.</summary>
    /// <returns>The result and the files; null when something doesn't fit, of which the error output has a line each.</returns>
    /// <exception cref="RunFailedException">Lean failed, or took too long.</exception>
    public (LeanResult Result, IReadOnlyList<string> Files)? Run(RunConfig config)
    {
        DataFolders.Require(config.DataFolder);
        var assemblies = StagedAssemblies.Collect(_lean, [config.AlgorithmLocation, .. config.Plugins]);
        if (assemblies.Problems.Count > 0)
        {
            foreach (var problem in assemblies.Problems) _terminal.Error.WriteLine(problem);
            return null;
        }
        using var results = new StagedResults(config.ResultsFolder);
        using var staging = LeanStaging.Make(_lean, assemblies, config, config.ResultsFolder, results.Folder);
        if (_lean.RuntimeMajor < assemblies.RuntimeMajor)
            Relay?.WriteLine($"Lean is built for .NET {_lean.RuntimeMajor}; it runs on a newer one, which the algorithm needs");
        var log = new LeanLog(Relay);
        var exitCode = Start(LeanProcess.Command(_lean, staging, assemblies.RuntimeMajor), log);
        return Finish(staging.Job.Name, exitCode, results, log);
    }

    private int Start(LeanCommand command, LeanLog log)
    {
        try
        {
            return Runner(command, log.Add, Limit, _terminal.Cancellation);
        }
        catch (TimeoutException)
        {
            var minutes = Limit!.Value.TotalMinutes.ToString("0.##", CultureInfo.InvariantCulture);
            throw new RunFailedException($"Lean was ended after {minutes} minutes (--lean-timeout); no results were kept");
        }
        catch (System.ComponentModel.Win32Exception failure)
        {
            throw new RunFailedException($"{command.FileName} can't be started: {UserErrors.LineOf(failure)}");
        }
    }

    private static (LeanResult Result, IReadOnlyList<string> Files) Finish(string name, int exitCode, StagedResults results, LeanLog log)
    {
        var result = LeanResult.Exists(results.Folder, name) ? LeanResult.Read(results.Folder, name) : null;
        var files = results.Commit();
        if (result is { RuntimeError.Length: > 0 })
            throw new RunFailedException($"{name} failed on Lean: {result.RuntimeError.ReplaceLineEndings(" ")}");
        if (exitCode != 0)
            throw new RunFailedException($"{name} failed on Lean (exit code {exitCode}){log.Reason()}");
        if (result is null) throw new RunFailedException($"Lean ended without writing {name}.json{log.Reason()}");
        return (result, files);
    }
}
