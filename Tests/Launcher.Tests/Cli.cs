namespace Backtests.Launcher.Tests;

/// <summary>What a command line printed and returned.</summary>
internal sealed record Cli(int ExitCode, string Out, string Error)
{
    /// <summary>Runs a command line in this process, as with piped output.</summary>
    public static Cli Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CommandLine.Run(arguments, output, error);
        return new Cli(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The lines of the output without indentation, empty ones left out.</summary>
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The one line that bad input gets: exit code 2, nothing on the output.</summary>
    public string BadInput()
    {
        Assert.Equal("", Out);
        Assert.Equal(2, ExitCode);
        return Assert.Single(Error.TrimEnd('\r', '\n').Split('\n'));
    }

    /// <summary>The output of a command that must succeed.</summary>
    public Cli Succeeds()
    {
        Assert.Equal("", Error);
        Assert.Equal(0, ExitCode);
        return this;
    }
}
