using System.Globalization;
using Backtests.Engine;
using Backtests.Engine.Loading;
using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Margin.Market;
using Backtests.Plugins;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Grid;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;
using QuantConnect.Algorithm;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace Backtests.Tuning.Paths;

/// <summary>
/// Chooses how a sweep is run. The algorithm is run once with small positions, and once as a lane from the middle of the grid. If both give
/// the same
/// signals, and the kernel ends that lane with the engine's equity, the kernel takes over; else every lane is a whole run.
/// </summary>
public static class PathChooser
{
    private const double LargestDifference = 1e-9;
    private const string CashParameter = "initial-cash-usdt";

    /// <summary>Chooses.</summary>
    /// <param name="options">Algorithm, data and common parameters.</param>
    /// <param name="plan">What is swept.</param>
    /// <param name="splitsCash">Whether every symbol is an account of its own with an equal part of the cash.</param>
    /// <param name="engineOnly">Whether whole runs are wanted in any case.</param>
    /// <param name="progress">Told which part of the preparation is done.</param>
    /// <exception cref="TuningException">The cash is to be split where it can't be.</exception>
    /// <exception cref="BacktestException">The algorithm or the data can't be used.</exception>
    public static PathChoice Choose(
        BacktestOptions options, SweepPlan plan, bool splitsCash = false, bool engineOnly = false, Action<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(plan);
        options = options with { ResultsFolder = null, Log = null, Progress = null };
        var first = Record(options with { Progress = fraction => progress?.Invoke(fraction / 2) }, plan);
        var isSignal = first.Algorithm is SignalAlgorithm;
        var securities = first.Algorithm.Securities.Values.OfType<CryptoFuture>()
            .OrderBy(each => each.Symbol.Value, StringComparer.Ordinal).ToArray();
        string[] symbols = [.. securities.Select(each => each.Symbol.Value)];
        var cash = CashOf(first);
        if (splitsCash && (!isSignal || symbols.Length < 2)) throw new TuningException(
            "--split-cash: is for signal algorithms with several symbols; leave it out");
        var subject = new SweepSubject(
            options, first.StartDate.Date, first.EndDate.Date, splitsCash ? Math.Floor(100m * cash / symbols.Length) / 100m : cash, splitsCash);
        string[] accounts = splitsCash ? symbols : [string.Join('+', symbols)];
        if (!isSignal)
        {
            return Engine($"{first.AlgorithmName} is not a signal algorithm, so that its entries may depend on what is swept");
        }

        var tape = ((SignalAlgorithm)first.Algorithm).Signals;
        if (engineOnly) return Engine("whole runs were asked for");
        if (symbols.Length > 1 && !splitsCash)
            return Engine($"{symbols.Length} symbols share one wallet; --split-cash gives each an account of its own, which the kernel runs");
        if (Unsupported(VenueSession.Of(first.Algorithm), tape) is { } unsupported) return Engine(unsupported);

        var path = new KernelPath(subject, accounts, tape, (symbol, days, marks) => Contract(subject, first, symbol, tape, days, marks));
        try
        {
            if (Difference(path, subject, plan, tape, fraction => progress?.Invoke(0.5 + fraction / 2)) is { } difference) return Engine(difference);
        }
        catch (Exception failure) when (failure is MarginException or TuningException)
        {
            return Engine(failure.Message);
        }
        return Chosen(path, FormattableString.Invariant(
            $"two runs of the engine gave the same {tape.Count} signals, and the kernel ended the second with the engine's equity"));

        PathChoice Engine(string reason) => Chosen(new EnginePath(subject, accounts), reason);

        PathChoice Chosen(ILanePath chosen, string reason) => new(chosen, reason, subject, symbols, isSignal ? ((SignalAlgorithm)first.Algorithm).Signals : []);
    }

    private static BacktestResult Record(BacktestOptions options, SweepPlan plan)
    {
        var parameters = plan[0].Parameters(options.Parameters);
        var make = AlgorithmLoader.Load(options);
        var result = BacktestEngine.Run(options with { Parameters = parameters, Factory = Make });
        options.Cancellation.ThrowIfCancellationRequested();
        return result.RuntimeError switch
        {
            null => result,
            FormatException or ArgumentException => throw result.RuntimeError,
            var error => throw new TuningException($"{result.AlgorithmName} failed: {error.Message.ReplaceLineEndings(" ")}"),
        };

        // What it is shows when it is made, before it is given its parameters. Positions of a signal algorithm are made so small that
        // nothing which the
        // account goes through can end the run before its time.
        QCAlgorithm Make()
        {
            var algorithm = make();
            if (algorithm is SignalAlgorithm) (parameters["leverage"], parameters["margin-percent"]) = ("1", "1");
            return algorithm;
        }
    }

    private static decimal CashOf(BacktestResult result)
    {
        var given = result.Algorithm.GetParameter(CashParameter);
        if (decimal.TryParse(given, NumberStyles.Float, CultureInfo.InvariantCulture, out var cash)) return cash;
        return result.EquityCurve is [var start, ..] ? start.Value : result.Algorithm.Portfolio.TotalPortfolioValue;
    }

    private static string? Unsupported(VenueSession? session, IReadOnlyList<TradeSignal> tape)
    {
        if (session is null) return "the algorithm uses no venue";
        if (session.Venue.ContractType == ContractType.Inverse) return $"{session.Venue.Name} settles in coin";
        var (options, defaults) = (session.Options, new VenueOptions());
        if (options.Limits != LeverageLimits.None) return "a position limit or a gross leverage cap is set";
        if (options.InsuranceFund != defaults.InsuranceFund) return "insurance-fund-usdt is set";
        if (options.MarkPrice == MarkPriceUse.Required) return "mark-price is required, which only the engine checks";
        HashSet<(DateTime, string)> seen = [];
        foreach (var signal in tape)
            if (!seen.Add((signal.Time, signal.Symbol))) return FormattableString.Invariant($"{signal.Symbol} has two signals at {signal.Time:yyyy-MM-dd HH:mm}");
        return null;
    }

    private static SweepContract Contract(SweepSubject subject, BacktestResult first, string symbol, IReadOnlyList<TradeSignal> tape, int days, bool marks)
    {
        // Its mark prices are a security of the same name.
        Security security = first.Algorithm.Securities.Values.OfType<CryptoFuture>().First(each => each.Symbol.Value == symbol);
        var session = VenueSession.Of(first.Algorithm)!;
        var columns = PriceColumnsReader.Read(
            subject.Options.DataFolder, security.Symbol, subject.FirstDay, subject.FirstDay.AddDays(days - 1),
            marks && session.Options.MarkPrice != MarkPriceUse.Never);
        var venue = new SweepVenue(
            session.Venue, columns, security.SymbolProperties.LotSize, session.Options.ForcedFill, session.Options.BeforeFirstTiers);
        return new SweepContract(
            columns, venue, SignalRows.Of(tape, columns), security.SymbolProperties.MinimumPriceVariation, subject.InitialCash,
            session.Options.SameBar == SameBarRule.FavourableFirst);
    }

    // What a lane from the middle of the grid does otherwise on the engine; null when nothing.
    private static string? Difference(
        KernelPath path, SweepSubject subject, SweepPlan plan, IReadOnlyList<TradeSignal> tape, Action<double> progress)
    {
        var point = plan[plan.Count / 2];
        var account = path.Accounts[0];
        var result = BacktestEngine.Run(subject.Options with
        {
            Parameters = point.Parameters(subject.ParametersOf(account, subject.Days)), Progress = progress,
        });
        subject.Options.Cancellation.ThrowIfCancellationRequested();
        if (result.RuntimeError is { } error) return $"a lane of the grid failed on the engine: {error.Message.ReplaceLineEndings(" ")}";
        var signals = ((SignalAlgorithm)result.Algorithm).Signals;
        var (expected, given) = (OfAccount(tape), OfAccount(signals));
        // A run that has lost everything ends, and its signals with it.
        var isWhole = result.Algorithm.UtcTime >= subject.LastDay || given.Count == expected.Count;
        for (var n = 0; n < Math.Min(expected.Count, given.Count); n++)
            if (expected[n] != given[n]) return SignalsDiffer(FormattableString.Invariant($"at {given[n].Time:yyyy-MM-dd HH:mm}"));
        if (given.Count > expected.Count || (isWhole && given.Count != expected.Count))
            return SignalsDiffer(FormattableString.Invariant($"{given.Count} instead of {expected.Count}"));

        var engine = RoundTrips.Of(result, (double)subject.InitialCash, subject.Days).EndEquity!.Value;
        var kernel = path.Run(0, subject.Days, [point], 1, _ => { }, default)[0].EndEquity!.Value;
        return Math.Abs(engine - kernel) <= LargestDifference * Math.Max(1d, Math.Abs(engine))
            ? null
            : FormattableString.Invariant($"with {point} the engine ends with {engine:0.########} and the kernel with {kernel:0.########}");

        string SignalsDiffer(string how) => $"the signals depend on what is swept: with {point} they differ, {how}";

        List<TradeSignal> OfAccount(IReadOnlyList<TradeSignal> all) =>
            subject.SplitsCash ? [.. all.Where(signal => signal.Symbol == account)] : [.. all];
    }
}
