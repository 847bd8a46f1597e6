using System.CommandLine;
using System.CommandLine.Help;
using Backtests.Launcher.Commands.Compare;
using Backtests.Launcher.Commands.Data;
using Backtests.Launcher.Commands.Margin;
using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Output;
using Backtests.Launcher.Sweep;

namespace Backtests.Launcher.Commands;

/// <summary>All verbs of the program.</summary>
internal static class CommandTree
{
    private static readonly string[] HelpNames = ["--help", "-h", "-?"];

    private const string VersionName = "--version";

    private const int WidthOfHelp = 100;

    /// <summary>Whether an option belongs to the program and not to a run.</summary>
    public static bool IsForTheProgram(string option) => option == VersionName || HelpNames.Contains(option);

    public static Command Create(Terminal terminal)
    {
        var root = new Verb("backtests",
            "Backtests of leveraged perpetual-futures strategies, liquidated as the venue would. Without a verb: "
            + "runs the strategy of config.json, on a generated market where there is no data, and compares isolated with cross margin.")
        {
            Examples =
            [
                ("backtests", "the strategy of config.json, then isolated against cross margin"),
                ("backtests margin price --symbol BTCUSDT --side long --quantity 1 --entry 60000 --leverage 25", "where one position dies"),
            ],
        };
        root.Add(new RunVerb(terminal));
        root.Add(new CompareVerb(terminal));
        root.Add(new SweepVerb(terminal));
        root.Add(MarginVerbs.Create(terminal));
        root.Add(DataVerbs.Create(terminal));
        var help = new HelpOption(HelpNames[0], HelpNames[1..]) { Recursive = true };
        var usual = (HelpAction)help.Action!;
        usual.MaxWidth = Math.Min(terminal.Width, WidthOfHelp);
        help.Action = new HelpWithExamples(usual);
        root.Add(help);
        root.Add(new VersionOption(VersionName));
        return root;
    }
}
