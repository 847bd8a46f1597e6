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
    private readonly MaintenanceSchedule<double> _scheduleDouble;

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
        TiersDouble = version.Tiers.ConvertTo<double>();
        _schedule = Make(default(MaintenanceState<decimal>));
        _scheduleDouble = Make(default(MaintenanceState<double>));
    }

    /// <summary>The symbol.</summary>
    public string Symbol { get; }

    /// <summary>Date and source of the tiers.</summary>
    public RiskTierVersion Version { get; }

    /// <summary>The tiers for accounting.</summary>
    public RiskTierTable<decimal> Tiers => Version.Tiers;

    /// <summary>The tiers for sweeps.</summary>
    public RiskTierTable<double> TiersDouble { get; }

    /// <summary>Whether the maintenance margin depends on more than the notional, so that the state must be given.</summary>
    public bool DependsOnState => _rule.DependsOnState;

    /// <summary>Maintenance margin over notional, for accounting. The state is ignored by rules that do not depend on it.</summary>
    public MaintenanceSchedule<decimal> Schedule(in MaintenanceState<decimal> state = default) =>
        _rule.DependsOnState ? Make(state) : _schedule;

    /// <summary>Maintenance margin over notional, for sweeps. The state is ignored by rules that do not depend on it.</summary>
    public MaintenanceSchedule<double> ScheduleDouble(in MaintenanceState<double> state = default) =>
        _rule.DependsOnState ? Make(state) : _scheduleDouble;

    private MaintenanceSchedule<decimal> Make(in MaintenanceState<decimal> state) =>
        _rule.Schedule(Tiers, state).PlusRate(_closingFeeRate);

    private MaintenanceSchedule<double> Make(in MaintenanceState<double> state) =>
        _rule.Schedule(TiersDouble, state).PlusRate((double)_closingFeeRate);
}
