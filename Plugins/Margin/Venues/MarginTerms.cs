namespace Backtests.Margin;

/// <summary>
/// The tiers of one symbol on one day together with the venue's rule, in both number types, ready for the formulas: decimal for the
/// accounting, double for sweeps. Immutable and shared between threads.
/// </summary>
public sealed class MarginTerms
{
    private readonly IMaintenanceRule _rule;
    private readonly MaintenanceSchedule<decimal> _schedule;
    private readonly MaintenanceSchedule<double> _scheduleDouble;

    /// <summary>Binds a tier version to a rule.</summary>
    /// <exception cref="MarginException">The tiers do not fit the rule.</exception>
    public MarginTerms(string symbol, RiskTierVersion version, IMaintenanceRule rule)
    {
        _rule = rule;
        Symbol = symbol;
        Version = version;
        TiersDouble = version.Tiers.ConvertTo<double>();
        _schedule = rule.Schedule(Tiers, default);
        _scheduleDouble = rule.Schedule(TiersDouble, default);
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
        _rule.DependsOnState ? _rule.Schedule(Tiers, state) : _schedule;

    /// <summary>Maintenance margin over notional, for sweeps. The state is ignored by rules that do not depend on it.</summary>
    public MaintenanceSchedule<double> ScheduleDouble(in MaintenanceState<double> state = default) =>
        _rule.DependsOnState ? _rule.Schedule(TiersDouble, state) : _scheduleDouble;
}
