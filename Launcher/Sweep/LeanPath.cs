using System.Globalization;
using Backtests.Launcher.Configuration;
using Backtests.Launcher.Lean;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Paths;

namespace Backtests.Launcher.Sweep;

/// <summary>Runs every lane on a Lean build, a process each. What Lean's result files don't say stays empty.</summary>
internal sealed class LeanPath(LeanRun run, RunConfig config, string account, DateTime? firstDay) : ILanePath
{
    /// <inheritdoc />
    public string Name => "lean";

    /// <inheritdoc />
    public IReadOnlyList<string> Accounts { get; } = [account];

    /// <inheritdoc />
    public int LanesAtATime(int threads) => threads > 0 ? threads : Environment.ProcessorCount;

    /// <inheritdoc />
    public IReadOnlyList<LaneOutcome> Run(
        int account, int days, IReadOnlyList<SweepPoint> points, int threads, Action<double> done, CancellationToken cancellation)
    {
        var outcomes = new LaneOutcome[points.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = LanesAtATime(threads), CancellationToken = cancellation };
        Parallel.For(0, points.Count, parallel, n =>
        {
            outcomes[n] = RunOne(points[n], days);
            done(1d);
        });
        return outcomes;
    }

    private LaneOutcome RunOne(SweepPoint point, int days)
    {
        var folder = Directory.CreateTempSubdirectory("backtests-lane-").FullName;
        try
        {
            var parameters = point.Parameters(config.Parameters);
            if (days > 0 && firstDay is { } first)
                parameters["end-date"] = first.AddDays(days - 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            var (result, _) = run.Run(config with { Parameters = parameters, ResultsFolder = folder })
                ?? throw new RunFailedException("the algorithm does not fit this Lean");
            return Outcome(result, days);
        }
        catch (RunFailedException failure)
        {
            return new LaneOutcome { Failure = failure.Message };
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static LaneOutcome Outcome(LeanResult result, int days)
    {
        var (start, end) = (Number(result.Statistics, "Start Equity"), Number(result.Statistics, "End Equity") ?? Number(result.RuntimeStatistics, "Equity"));
        if (days == 0 && result is { StartDate: { } from, EndDate: { } to }) days = (to.Date - from.Date).Days + 1;
        var view = result.View();
        return new LaneOutcome
        {
            EndEquity = end,
            Growth = end is { } equity && start is > 0d && days > 0 ? LaneOutcome.GrowthOf(equity, start.Value, days) : null,
            MaxDrawdown = Number(result.Statistics, "Drawdown") / 100d,
            Liquidations = view?.Records.Count,
            LiquidationLoss = view is null ? null : -(double)view.Records.Sum(record => record.WalletChange),
            Fees = Number(result.Statistics, "Total Fees"),
        };
    }

    // With a currency's sign before it, or a percent sign behind.
    private static double? Number(IReadOnlyDictionary<string, string> statistics, string name)
    {
        if (!statistics.TryGetValue(name, out var text)) return null;
        var digits = string.Concat(text.Where(each => char.IsAsciiDigit(each) || each is '.' or '-'));
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
