using Backtests.Launcher.Commands;
using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;

namespace Backtests.Launcher;

/// <summary>The whole program as a function of its arguments: everything printed goes to the terminal that is handed over.</summary>
internal static class CommandLine
{
    /// <summary>Runs with plain writers, as when the output is piped.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter error) => Run(arguments, new Terminal(output, error));

    /// <summary>Runs a command line and returns the exit code. Whatever goes wrong is one line on <see cref="Terminal.Error"/>.</summary>
    public static int Run(string[] arguments, Terminal terminal)
    {
        try
        {
            if (arguments.Length == 0) return MainJob.Run(terminal);
            var root = CommandTree.Create(terminal);
            var parsed = root.Parse(WithVerb(arguments));
            if (ParseErrors.Of(parsed) is { } wrong) throw new UserErrorException(wrong);
            return parsed.Invoke(new() { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("interrupted");
            return ExitCode.Failed;
        }
        catch (RunFailedException failure)
        {
            terminal.Error.WriteLine(failure.Message);
            return ExitCode.Failed;
        }
        catch (Exception failure) when (UserErrors.IsOne(failure))
        {
            terminal.Error.WriteLine(UserErrors.LineOf(failure));
            return ExitCode.BadInput;
        }
        catch (Exception failure)
        {
            // A fault of the program: whoever mends it needs the place.
            terminal.Error.WriteLine($"internal error: {failure.GetType().Name}: {UserErrors.LineOf(failure)}");
            terminal.Error.WriteLine(failure.StackTrace);
            return ExitCode.Failed;
        }
    }

    // Lean's launcher has no verbs: its arguments alone mean a run.
    private static string[] WithVerb(string[] arguments) =>
        arguments is [['-', ..] first, ..] && !CommandTree.IsForTheProgram(first) ? [RunVerb.VerbName, .. arguments] : arguments;
}
