using System.Diagnostics.CodeAnalysis;
using Backtests.Engine;
using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using Backtests.Plugins;
using Backtests.Strategies.Baselines;
using Backtests.Strategies.Parameters;
using Backtests.Strategies.Signals;
using Backtests.Tuning.Sweep;
using Backtests.Tuning.Sweep.Columns;
using QuantConnect;

namespace Backtests.Tuning.Comparison;

/// <summary>
/// What the sweep kernel needs to repeat a run of the engine: the contract's prices, the venue's rules, the signals and how positions end.
/// Read off a
/// finished run of a <see cref="SignalAlgorithm"/>, or of a <see cref="HoldAlgorithm"/>, which is one signal at its first order.
/// </summary>
public sealed class KernelCase
{
    private readonly SweepLane _template;
    private readonly Venue _venue;
    private readonly decimal _lotSize;
    private readonly IForcedOrderFillModel? _fillModel;
    private readonly BeforeFirstTiers _before;
    private readonly DateTime _lastDay;

    private KernelCase(BacktestResult result, VenueSession session, BacktestOptions options, Symbol symbol, IReadOnlyList<TradeSignal> signals)
    {
        var parameters = new StrategyParameters(options.Parameters.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal));
        IsHold = result.Algorithm is HoldAlgorithm;
        _template = IsHold ? HoldLane(parameters) : SignalLane(parameters);
        (_venue, _fillModel, _before) = (session.Venue, session.Options.ForcedFill, session.Options.BeforeFirstTiers);
        var security = result.Algorithm.Securities[symbol];
        _lotSize = security.SymbolProperties.LotSize;
        _lastDay = result.EndDate.Date;

        var columns = PriceColumnsReader.Read(
            options.DataFolder, symbol, result.StartDate.Date, _lastDay, session.Options.MarkPrice != MarkPriceUse.Never);
        var tick = security.SymbolProperties.MinimumPriceVariation;
        Contract = new SweepContract(
            columns, new SweepVenue(_venue, columns, _lotSize, _fillModel, _before), new SignalRows([], [], []), tick,
            parameters.Number("initial-cash-usdt", 100_000m, 1m, 1_000_000_000_000m), session.Options.SameBar == SameBarRule.FavourableFirst);
        Use(signals, SampleTimes(result));
        Time = result.EndDate - result.StartDate;
    }

    /// <summary>Prices, rules and signals.</summary>
    public SweepContract Contract { get; private set; }

    /// <summary>Whether one position is opened at the first bar and held.</summary>
    public bool IsHold { get; }

    /// <summary>Minutes at whose end the engine sampled the account's value, rising.</summary>
    internal int[] SampleRows { get; private set; } = [];

    /// <summary>How long the run was.</summary>
    internal TimeSpan Time { get; }

    /// <summary>Whether forced orders fill at the mark.</summary>
    internal bool FillsAtMark => _fillModel is null;

    /// <summary>The signals, in order.</summary>
    internal IReadOnlyList<TradeSignal> Signals { get; private set; } = [];

    /// <summary>The kernel's lane of a cell.</summary>
    public SweepLane LaneOf(ComparisonCell cell) => _template with
    {
        Mode = cell.Mode, Leverage = cell.Leverage, StopLoss = (cell.StopLossPercent ?? 0m) / 100m,
    };

    /// <summary>The venue's rules of the last day alone, for prices that have no date.</summary>
    public SweepVenue RulesOfTheLastDay() => new(
        _venue, PriceColumns.Create(Contract.Columns.Symbol, _lastDay, 1, _ => new FundingColumns([], [])), _lotSize, _fillModel, _before);

    /// <summary>Takes signals and sample times of a run that went on for longer.</summary>
    internal void Use(IReadOnlyList<TradeSignal> signals, IEnumerable<DateTime> sampleTimes)
    {
        var columns = Contract.Columns;
        (Signals, Contract) = (signals, Contract with { Signals = SignalRows.Of(signals, columns) });
        SampleRows = [.. sampleTimes.Select(columns.RowOf).Where(row => row >= 0 && row < columns.Rows).Distinct().Order()];
    }

    /// <summary>When the engine sampled the account's value, UTC.</summary>
    internal static DateTime[] SampleTimes(BacktestResult result) => [.. result.EquityCurve.Select(point => point.Time)];

    /// <summary>The signals of a run.</summary>
    /// <param name="result">The run.</param>
    /// <param name="signals">They, in order.</param>
    /// <param name="reason">Why the kernel can't repeat it.</param>
    internal static bool TryReadSignals(BacktestResult result, out IReadOnlyList<TradeSignal> signals, out string reason)
    {
        signals = [];
        reason = WhyNot(result);
        if (reason.Length > 0) return false;
        if (result.Algorithm is SignalAlgorithm algorithm)
        {
            signals = algorithm.Signals;
            return true;
        }
        if (result.OrderEvents is not [var first, ..])
        {
            reason = "nothing was ordered";
            return false;
        }
        var order = result.Orders.First(each => each.Id == first.OrderId);
        signals = [new TradeSignal(first.UtcTime, Contracts(result)[0].Value, Math.Sign(order.Quantity), 1m)];
        return true;
    }

    /// <summary>Reads it off a run.</summary>
    /// <param name="result">The run.</param>
    /// <param name="options">How it was run, the cell's parameters included.</param>
    /// <param name="signals">Its signals.</param>
    /// <param name="found">The case.</param>
    /// <param name="reason">Why there is none.</param>
    internal static bool TryRead(
        BacktestResult result, BacktestOptions options, IReadOnlyList<TradeSignal> signals, [NotNullWhen(true)] out KernelCase? found,
        out string reason)
    {
        (found, reason) = (null, "");
        try
        {
            found = new KernelCase(result, VenueSession.Of(result.Algorithm)!, options, Contracts(result)[0], signals);
            return true;
        }
        catch (Exception failure) when (failure is MarginException or TuningException)
        {
            reason = failure.Message;
            return false;
        }
    }

    private static string WhyNot(BacktestResult result)
    {
        if (result.Algorithm is not (SignalAlgorithm or HoldAlgorithm))
            return $"the entries of {result.AlgorithmName} may depend on the account";
        if (VenueSession.Of(result.Algorithm) is not { } session) return "no venue's rules are in force";
        if (Contracts(result).Length != 1) return "several instruments share one wallet";
        if (session.Venue.ContractType != ContractType.Linear) return "the contract is settled in its coin";
        if (session.Options.Limits != LeverageLimits.None) return "the account has limits of its own";
        return "";
    }

    private static Symbol[] Contracts(BacktestResult result) =>
        [.. result.Algorithm.Securities.Keys.Where(symbol => symbol.SecurityType == SecurityType.CryptoFuture)];

    private static SweepLane HoldLane(StrategyParameters parameters) =>
        new() { MarginPart = parameters.Number("margin-percent", 90m, 0.01m, 100m) / 100m };

    private static SweepLane SignalLane(StrategyParameters parameters)
    {
        var exits = ExitRules.From(parameters);
        return new SweepLane
        {
            TakeProfit = exits.TakeProfit ?? 0m,
            TrailingStop = exits.TrailingStop ?? 0m,
            MaxHoldMinutes = exits.MaxHoldMinutes ?? 0,
            MarginPart = parameters.Number("margin-percent", 10m, 0.01m, 100m) / 100m,
            HasFixedSize = parameters.Choice<bool>("size-by", false, ("equity", false), ("initial-cash", true)),
            SlippageBasisPoints = parameters.Number("slippage-bps", 0m, 0m, 1_000m),
            EntryDelayMinutes = parameters.Whole("entry-delay-minutes", 0, 0, 10_080),
        };
    }
}
