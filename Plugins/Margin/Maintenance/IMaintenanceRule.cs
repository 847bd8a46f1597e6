using System.Numerics;

namespace Backtests.Margin;

/// <summary>
/// How a venue's maintenance margin depends on size. Implement it in an assembly of your own and name the type in a venue file to
/// bring a rule that is not here; see <see cref="PluginRegistry{TInterface}"/> for how it is found.
/// </summary>
/// <remarks>
/// A rule turns tiers and the state of a position into a <see cref="MaintenanceSchedule{T}"/>: lines over ranges of notional, for the
/// quantity at hand. That covers marginal tiers, a rate on the whole position, a rate that grows with the quantity (one line whose rate
/// comes from <see cref="MaintenanceState{T}.Quantity"/>) and a rate scaled by the market's open interest (one line whose rate comes from
/// <see cref="MaintenanceState{T}.OpenInterest"/>). Implementations are stateless or immutable: one instance serves all threads.
/// </remarks>
public interface IMaintenanceRule
{
    /// <summary>The name venue files call it by, e.g. <c>marginal</c>.</summary>
    string Name { get; }

    /// <summary>
    /// Whether the schedule changes with the state of the position. When false, it is made once for each tier table and shared.
    /// </summary>
    bool DependsOnState { get; }

    /// <summary>The maintenance margin over notional for a position in this state.</summary>
    /// <exception cref="MarginException">The tiers do not fit the rule.</exception>
    MaintenanceSchedule<T> Schedule<T>(RiskTierTable<T> tiers, in MaintenanceState<T> state) where T : struct, INumber<T>;
}
