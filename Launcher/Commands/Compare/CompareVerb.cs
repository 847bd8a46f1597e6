using System.CommandLine;
using System.Globalization;
using Backtests.Launcher.Commands.Run;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Output;
using Backtests.Launcher.Parsing;
using Backtests.Margin;
using Backtests.Strategies.Baselines;
using Backtests.Tuning.Comparison;
using Backtests.Tuning.MonteCarlo;

namespace Backtests.Launcher.Commands.Compare;

/// <summary>Runs the same algorithm isolated and cross, over leverages and stop-losses, on the history and on paths drawn from
/// it.</summary>
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
        Values.One<int?>("--threads", "N", "Runs at a time [default: one a processor]", TryCount, "a whole number from 1");

    private readonly Option<string> _hold = Values.Choice("--hold", "Hold a position from the first price instead of a strategy",
        ("long", nameof(HoldLongAlgorithm)), ("short", nameof(HoldShortAlgorithm)));

    private readonly Option<int?> _paths = Values.One<int?>("--monte-carlo", "N",
        "Run the same on N paths drawn from the bars of the data", TryCount, "a whole number from 1");

    private readonly Option<ulong?> _seed = Values.One<ulong?>("--seed", "S", "Seed of the paths [default: 1]", TrySeed, "a whole number from 0");
    private readonly Option<int?> _horizon = Values.One<int?>("--horizon", "DAYS", "Length of a path [default: the data's]", TryCount, "a whole number from 1");

    private readonly Option<int?> _bars = Values.Choice<int?>(
        "--bars", "Bars that paths are drawn from [default: hour where a position is held, else minute]", ("minute", 1), ("hour", 60));

    private readonly Option<decimal?> _ruin = Values.One<decimal?>("--ruin", "PERCENT",
        "Ruin: equity at or below this part of the start [default: 20%]", TryPercent, "a percentage");

    private readonly Option<decimal?> _limit = Values.One<decimal?>("--liquidation-limit", "PERCENT",
        "Probability of a liquidation that is accepted [default: 5%]", TryPercent, "a percentage");

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
            ("backtests compare --hold long --parameters symbols:BTCUSDT --leverages 1,2,3,5,10,25 --monte-carlo 1000 --seed 7",
                "what leverage does to a held position, on the history and on a thousand others like it"),
        ];
        Takes(
        [
            .. _run.All, _hold, _leverages, _stopLosses, _modes, _paths, _seed, _horizon, _bars, _ruin, _limit, _threads, _json,
        ]);
        SetAction(parsed => Run(terminal, parsed));
    }

    private int Run(Terminal terminal, ParseResult parsed)
    {
        var grid = ComparisonReport.Grid(parsed.GetValue(_leverages), parsed.GetValue(_stopLosses), parsed.GetValue(_modes));
        var settings = Settings(parsed);
        var config = _run.Load(parsed);
        if (parsed.GetValue(_hold) is { } algorithm) config = HoldConfig.Of(config, algorithm, _run.GivenParameters(parsed));
        var result = ComparisonReport.Run(config, grid, parsed.GetValue(_threads) ?? 0, terminal);
        var paths = settings is null ? null : Draw(terminal, result, grid, settings);
        if (parsed.GetValue(_json))
        {
            terminal.WriteJson(new
            {
                result.PathTaken,
                Runs = result.Rows.Select(ComparisonReport.Document),
                MonteCarlo = paths is null ? null : MonteCarloReport.Document(paths),
            });
            return ComparisonReport.ExitCodeOf(result);
        }
        ComparisonTable.Print(terminal, result, grid, withVerdicts: paths is null);
        if (paths is not null) MonteCarloReport.Print(terminal, paths);
        return ComparisonReport.ExitCodeOf(result);
    }

    private MonteCarloSettings? Settings(ParseResult parsed)
    {
        if (parsed.GetValue(_paths) is not { } paths)
        {
            foreach (var option in (Option[])[_seed, _horizon, _bars, _ruin, _limit])
                if (parsed.GetResult(option) is not null) throw new UserErrorException($"{option.Name} is of use with --monte-carlo N only");
            return null;
        }
        var settings = new MonteCarloSettings { Paths = paths };
        return (settings with
        {
            Seed = parsed.GetValue(_seed) ?? settings.Seed,
            HorizonDays = parsed.GetValue(_horizon),
            BarMinutes = parsed.GetValue(_bars),
            RuinLevel = (double)(parsed.GetValue(_ruin) / 100m ?? (decimal)settings.RuinLevel),
            LiquidationLimit = (double)(parsed.GetValue(_limit) / 100m ?? (decimal)settings.LiquidationLimit),
            Threads = parsed.GetValue(_threads) ?? 0,
        }).Validated();
    }

    private static MonteCarloResult Draw(Terminal terminal, ComparisonResult result, ComparisonGrid grid, MonteCarloSettings settings)
    {
        if (result.Kernel is null)
        {
            throw new UserErrorException(
                $"--monte-carlo runs on the sweep kernel, for one instrument and a strategy whose signals don't look at the account: {result.WhyNoKernel}");
        }
        var @case = MonteCarloCase.Of(result.Kernel, grid, settings);
        using var bar = new ProgressBar(terminal, "monte carlo", "paths");
        return MonteCarloRun.Run(@case, settings, bar.Report, terminal.Cancellation);
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

    private static bool TryPercent(string text, out decimal? value)
    {
        var read = Values.TryNumber(text.TrimEnd('%'), out var percent);
        value = percent;
        return read;
    }

    private static bool TrySeed(string text, out ulong? value)
    {
        var read = ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seed);
        value = seed;
        return read;
    }

    private static bool TryCount(string text, out int? value)
    {
        var read = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) && threads > 0;
        value = threads;
        return read;
    }
}
