using System.CommandLine;
using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;

namespace Backtests.Launcher.Lean;

/// <summary>The options that choose what a backtest runs on.</summary>
internal sealed class LeanOptions
{
    private readonly Option<EngineKind> _engine =
        Values.Choice("--engine", "What it runs on [default: embedded]", ("embedded", EngineKind.Embedded), ("lean", EngineKind.Lean));

    private readonly Option<string> _folder = Values.Text("--lean-folder", "FOLDER", "Build of Lean, for --engine lean");

    private readonly Option<decimal?> _timeout =
        Values.One<decimal?>("--lean-timeout", "MINUTES", "Ends Lean after that time [default: never]", TryMinutes, "a number above 0");

    public Option[] All => [_engine, _folder, _timeout];

    /// <summary>The Lean build to run on; null for the embedded engine.</summary>
    public LeanFolder? Folder(ParseResult parsed)
    {
        var folder = parsed.GetValue(_folder);
        if (parsed.GetValue(_engine) == EngineKind.Lean)
        {
            return LeanFolder.Open(
                folder ?? throw new UserErrorException("--engine lean needs --lean-folder FOLDER, a folder with a Lean build"));
        }
        if (folder is not null) throw new UserErrorException("--lean-folder is for --engine lean; add that or leave it out");
        if (parsed.GetValue(_timeout) is not null)
            throw new UserErrorException("--lean-timeout is for --engine lean; add that or leave it out");
        return null;
    }

    /// <summary>The run, ready to start.</summary>
    public LeanRun Run(ParseResult parsed, LeanFolder lean, Terminal terminal, TextWriter? relay) => new(lean, terminal)
    {
        Limit = parsed.GetValue(_timeout) is { } minutes ? TimeSpan.FromMinutes((double)minutes) : null,
        Relay = relay,
    };

    private static bool TryMinutes(string text, out decimal? value)
    {
        var read = Values.TryNumber(text, out decimal minutes) && minutes is > 0m and < 100_000m;
        value = minutes;
        return read;
    }
}

/// <summary>What a backtest runs on.</summary>
internal enum EngineKind
{
    Embedded,
    Lean,
}
