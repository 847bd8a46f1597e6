using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// The tiers of one symbol on one day together with the venue's rule, in both number types, ready for the formulas: decimal for the
/// accounting, double for sweeps. Immutable and shared between threads.
/// </summary>
public sealed class MarginTerms
{
    private readonly IMaintenanceRule _rule;
    private readonly decimal _closingFeeRate;
    private readonly MaintenanceSchedule<decimal> _schedule;
    private RiskTierTable<double>? _tiersDouble;
    private MaintenanceSchedule<double>? _scheduleDouble;

    /// <summary>Binds a tier version to a rule.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="version">Its tiers.</param>
    /// <param name="rule">The venue's rule.</param>
    /// <param name="closingFeeRate">Fee to close that is added to every rate; 0 for none. See <see cref="VenueFees.Closing"/>.</param>
    /// <exception cref="MarginException">The tiers do not fit the rule, or the fee is not a fraction.</exception>
    public MarginTerms(string symbol, RiskTierVersion version, IMaintenanceRule rule, decimal closingFeeRate = 0m)
    {
        _rule = rule;
        _closingFeeRate = closingFeeRate;
        Symbol = symbol;
        Version = version;
        _schedule = rule.Schedule(version.Tiers, default(MaintenanceState<decimal>)).PlusRate(closingFeeRate);
    }

    /// <summary>The symbol.</summary>
    public string Symbol { get; }

    /// <summary>Date and source of the tiers.</summary>
    public RiskTierVersion Version { get; }

    /// <summary>The tiers for accounting.</summary>
    public RiskTierTable<decimal> Tiers => Version.Tiers;

    /// <summary>The tiers for sweeps; made when first asked for.</summary>
    public RiskTierTable<double> TiersDouble => _tiersDouble ??= Tiers.ConvertTo<double>();

    /// <summary>The maintenance rate of the lowest tier, with the fee to close where the venue asks for it, a fraction.</summary>
    public decimal LowestRate => _schedule[0].Rate;

    /// <summary>By what a position finds its tier.</summary>
    public TierMeasure Measure => Version.Measure;

    /// <summary>Whether the maintenance margin depends on more than the notional, so that the state must be given.</summary>
    public bool DependsOnState => _rule.DependsOnState || Measure != TierMeasure.Notional;

    /// <summary>
    /// The tiers by notional at a price: the table itself where it is measured so, else with its bounds valued at that price. A price of 0
    /// leaves them as they are.
    /// </summary>
    public RiskTierTable<decimal> TiersAt(decimal price) => Measure switch
    {
        TierMeasure.Base when price > 0m => Tiers.Rescale(bound => bound * price),
        TierMeasure.Quote when price > 0m => Tiers.Rescale(bound => bound / price),
        _ => Tiers,
    };

    /// <summary>Maintenance margin over notional, for accounting. The state is ignored by rules that do not depend on it.</summary>
    public MaintenanceSchedule<decimal> Schedule(in MaintenanceState<decimal> state = default) =>
        DependsOnState ? Make(state) : _schedule;

    /// <summary>Maintenance margin over notional, for sweeps. The state is ignored by rules that do not depend on it.</summary>
    public MaintenanceSchedule<double> ScheduleDouble(in MaintenanceState<double> state = default) =>
        DependsOnState ? Make(state) : PlainDouble;

    // Two threads that come at once make it twice, and alike.
    private MaintenanceSchedule<double> PlainDouble =>
        _scheduleDouble ??= _rule.Schedule(TiersDouble, default(MaintenanceState<double>)).PlusRate((double)_closingFeeRate);

    private MaintenanceSchedule<decimal> Make(in MaintenanceState<decimal> state) => Make(Tiers, _schedule, state, _closingFeeRate);

    private MaintenanceSchedule<double> Make(in MaintenanceState<double> state) =>
        Make(TiersDouble, PlainDouble, state, (double)_closingFeeRate);

    private MaintenanceSchedule<T> Make<T>(
        RiskTierTable<T> tiers, MaintenanceSchedule<T> known, in MaintenanceState<T> state, T closingFeeRate) where T : struct, INumber<T>
    {
        var schedule = _rule.DependsOnState ? _rule.Schedule(tiers, state).PlusRate(closingFeeRate) : known;
        return Measure switch
        {
            TierMeasure.Base => AtSize(schedule, state.Quantity),
            TierMeasure.Quote => AtSize(schedule, state.Quantity * state.Price),
            _ => schedule,
        };
    }

    // The size does not move with the price, so that one tier holds at every notional.
    private static MaintenanceSchedule<T> AtSize<T>(MaintenanceSchedule<T> schedule, T size) where T : struct, INumber<T> =>
        schedule.Count == 1 ? schedule : schedule.PieceOf(size);
}
