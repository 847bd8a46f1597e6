using System.Globalization;
using Backtests.Tuning.Sweep;

namespace Backtests.Tuning.Trust;

/// <summary>Tries to talk the best lane of a sweep down.</summary>
public static class TrustCheck
{
    /// <summary>Judges the best lane by Sharpe ratio of the daily returns.</summary>
    /// <param name="market">The market, and worse ones.</param>
    /// <param name="lanes">All lanes that were tried; at least 2.</param>
    /// <param name="axes">How many values each axis of the grid has, the last one fastest; null when the lanes are no grid.</param>
    /// <param name="settings">How hard to try; the usual when null.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="TuningException">There are too few lanes or days to say anything.</exception>
    public static TrustReport Of(TrustVariants market, IReadOnlyList<SweepLane> lanes, int[]? axes = null, TrustSettings? settings = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(market);
        ArgumentNullException.ThrowIfNull(lanes);
        settings ??= new TrustSettings();
        var contract = market.Own;
        if (lanes.Count < 2) throw new TuningException("one lane alone can't be told from luck by comparison; sweep at least two");
        var (days, equity) = SweepKernel.DailyEquity(contract, lanes, cancellation: cancellation);
        if (days < settings.Blocks)
        {
            throw new TuningException(
                $"{days} days are too few to say whether a result can be believed; at least {settings.Blocks} are needed, better a year");
        }

        var initial = (double)contract.InitialCash;
        var returns = DailyReturns.From(initial, days, equity);
        var sharpes = new double[lanes.Count];
        for (var lane = 0; lane < sharpes.Length; lane++) sharpes[lane] = SharpeRatio.Of(returns.Of(lane));
        var best = 0;
        for (var lane = 1; lane < sharpes.Length; lane++)
            if (sharpes[lane] > sharpes[best]) best = lane;

        var moments = ReturnMoments.Of(returns.Of(best));
        var trials = EffectiveTrials.Of(returns.Values, lanes.Count, days);
        var spread = ReturnMoments.Of(sharpes).StandardDeviation;
        var train = Math.Clamp((int)(days * settings.TrainShare), 2, days - 1);
        var step = Math.Max(1, (days - train + settings.Steps - 1) / settings.Steps);
        var chosen = lanes[best];
        var report = new TrustReport
        {
            Lane = best,
            Result = SweepKernel.RunOne(contract, chosen).Result,
            Sharpe = sharpes[best],
            ProbabilisticSharpe = SharpeRatio.Probabilistic(sharpes[best], 0, days, moments.Skewness, moments.Kurtosis),
            DeflatedSharpe = SharpeRatio.Deflated(sharpes[best], days, moments.Skewness, moments.Kurtosis, trials, spread * spread),
            Trials = lanes.Count,
            EffectiveTrials = trials,
            Overfitting = OverfittingProbability.Of(returns.Values, lanes.Count, days, settings.Blocks),
            Anchored = WalkForward.Run(returns, train, step, isAnchored: true),
            Rolling = WalkForward.Run(returns, train, step, isAnchored: false),
            Stability = axes is null ? null : CellStability.Of(sharpes, axes, best),
            EquityDelayed = End(contract, chosen with { EntryDelayMinutes = chosen.EntryDelayMinutes + 1 }),
            EquityAtDoubledCost = End(market.DoubledFees, chosen with { SlippageBasisPoints = 2 * chosen.SlippageBasisPoints }),
            EquityOnLastPrice = market.OnLastPrice is { } last ? End(last, chosen) : null,
            RandomDirections = RandomEntries.Directions(contract, chosen, settings.Draws, settings.Seed, cancellation),
            RandomTimes = RandomEntries.Times(contract, chosen, settings.Draws, settings.Seed + 1, cancellation),
            Market = MarketExposure.Of(returns.Of(best), HoldReturns(contract, days)),
            Objections = [],
        };
        return report with { Objections = Objections(report, initial, settings) };
    }

    private static double End(SweepContract contract, SweepLane lane) => SweepKernel.RunOne(contract, lane).Result.EndEquity;

    private static double[] HoldReturns(SweepContract contract, int days)
    {
        var close = contract.Columns.Mark.Close;
        var returns = new double[days];
        var (before, day) = (0d, 0);
        for (var row = 0; row < close.Length && day < days; row++)
        {
            if (before == 0) before = close[row];
            if (row != close.Length - 1 && contract.Columns.EndOf(row).TimeOfDay != TimeSpan.Zero) continue;
            returns[day++] = before > 0 ? close[row] / before - 1 : 0;
            before = close[row];
        }
        return returns;
    }

    private static List<string> Objections(TrustReport report, double initial, TrustSettings settings)
    {
        List<string> objections = [];
        if (report.Result.EndEquity <= initial) objections.Add("even the best lane loses money");
        if (report.DeflatedSharpe < settings.LeastDeflatedSharpe)
            Add($"the deflated Sharpe ratio is {report.DeflatedSharpe:0.00}, below {settings.LeastDeflatedSharpe:0.00}, for {report.Trials} trials");
        if (report.Overfitting.Probability > settings.MostOverfitting)
            Add($"the probability of overfitting is {report.Overfitting.Probability:P0}, above {settings.MostOverfitting:P0}");
        if (report.Anchored.Growth <= 1 || report.Rolling.Growth <= 1)
            Add($"out of sample it makes {report.Anchored.Growth - 1:P1} (anchored) and {report.Rolling.Growth - 1:P1} (rolling)");
        if (report.EquityDelayed <= initial) objections.Add("a minute's delay turns it into a loss");
        if (report.EquityAtDoubledCost <= initial) objections.Add("twice the cost turns it into a loss");
        if (report.EquityOnLastPrice <= initial) objections.Add("with the last price as trigger it loses");
        if (report.RandomDirections.Probability > settings.MostByChance)
            Add($"{report.RandomDirections.Probability:P0} of random directions do as well");
        if (report.RandomTimes.Probability > settings.MostByChance) Add($"{report.RandomTimes.Probability:P0} of random entry times do as well");
        if (report.Market.Alpha <= 0) objections.Add("holding with the same exposure explains all of it");
        return objections;

        void Add(FormattableString text) => objections.Add(text.ToString(CultureInfo.InvariantCulture));
    }
}
