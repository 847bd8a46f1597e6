using System.CommandLine;
using System.Globalization;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin;

namespace Backtests.Launcher.Commands.Run;

/// <summary>Runs the same algorithm isolated and cross, over leverages and stop-losses.</summary>
internal sealed class CompareVerb : Verb
{
    private readonly RunOptions _run = new();

    private readonly Option<decimal[]> _leverages =
        Values.Many<decimal>("--leverages", "X,...", "Leverages [default: 5,10,25]", Values.TryNumber, "a number, e.g. 10");

    private readonly Option<decimal?[]> _stopLosses = Values.Many<decimal?>("--stop-losses", "PERCENT,...",
        "Stop-losses in percent of the entry price; none leaves it to the strategy [default: none,2]", TryStopLoss, "a percentage or none");

    private readonly Option<MarginMode[]> _modes =
        Values.Many<MarginMode>("--modes", "MODE,...", "Margin modes [default: isolated,cross]", TryMode, "isolated or cross");

    private readonly Option<int?> _threads =
        Values.One<int?>("--threads", "N", "Runs at a time [default: one a processor]", TryThreads, "a whole number from 1");
    private readonly Option<bool> _json = Values.Flag("--json", "Print the comparison as JSON");

    public CompareVerb(Terminal terminal)
        : base("compare", "Runs the same algorithm isolated and cross, over leverages and stop-losses, and sets the outcomes side by side. "
            + "Nothing is written.")
    {
        Examples =
        [
            ("backtests compare --leverages 5,10,25 --stop-losses none,1,2", "the strategy of config.json, eighteen runs"),
            ("backtests compare --algorithm-type-name HoldLongAlgorithm --modes cross --leverages 3,5",
                "another algorithm, cross margin only"),
        ];
        Takes([.. _run.All, _leverages, _stopLosses, _modes, _threads, _json]);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        var grid = ComparisonReport.Grid(parsed.GetValue(_leverages), parsed.GetValue(_stopLosses), parsed.GetValue(_modes));
        var rows = ComparisonReport.Run(_run.Load(parsed), grid, parsed.GetValue(_threads) ?? 0, terminal);
        if (parsed.GetValue(_json)) terminal.WriteJson(rows.Select(ComparisonReport.Document));
        else ComparisonReport.Print(terminal, rows);
        return ComparisonReport.ExitCodeOf(rows);
    }

    private static bool TryStopLoss(string text, out decimal? value)
    {
        value = null;
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase)) return true;
        if (!Values.TryNumber(text.TrimEnd('%'), out var percent)) return false;
        value = percent;
        return true;
    }

    private static bool TryMode(string text, out MarginMode value)
    {
        value = text.Equals("cross", StringComparison.OrdinalIgnoreCase) ? MarginMode.Cross : MarginMode.Isolated;
        return value == MarginMode.Cross || text.Equals("isolated", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryThreads(string text, out int? value)
    {
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads > 0;
        value = threads;
        return read;
    }
}
