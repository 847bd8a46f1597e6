using Backtests.Margin;
using Backtests.Margin.Accounts;
using Backtests.Margin.Liquidation;
using QuantConnect.Orders;

namespace Backtests.Plugins;

/// <summary>
/// What the bar of the present step does to every open scope, worked out before the first resting order is filled: which scopes are
/// liquidated inside it, which orders come before, and how far a saving stop may slip.
/// </summary>
internal sealed class StepPlan
{
    /// <summary>Of a step in which no scope is in danger.</summary>
    public static readonly StepPlan Uneventful = new();

    private readonly Dictionary<MarginScope, PathOutcome> _outcomes = [];
    private readonly Dictionary<(string Symbol, PositionSide? Leg), decimal> _stopBounds = [];

    /// <summary>Adds what the bar does to a scope that its extreme would liquidate.</summary>
    public void Add(MarginAccount account, MarginScope scope, PathOutcome outcome)
    {
        _outcomes[scope] = outcome;
        foreach (var position in account.Positions)
            if (position.IsOpen && scope.Covers(position) && account.LiquidationPrice(position) is { } price)
                _stopBounds[(position.Symbol, position.Leg)] = price;
    }

    /// <summary>Whether an order may fill in this step.</summary>
    public bool Allows(MarginScope scope, Order order) =>
        !_outcomes.TryGetValue(scope, out var outcome) || !outcome.IsLiquidated || outcome.FilledBefore.Contains(order.Id);

    /// <summary>
    /// The fill price of a stop that saves a position: not beyond the liquidation price, where the venue would have acted instead.
    /// </summary>
    public decimal BoundStop(MarginPosition position, Order order, decimal price)
    {
        if (!_stopBounds.TryGetValue((position.Symbol, position.Leg), out var bound) || position.Quantity * order.Quantity >= 0m) return price;
        if (order.Type is not (OrderType.StopMarket or OrderType.StopLimit or OrderType.TrailingStop)) return price;
        return position.Side == PositionSide.Long ? Math.Max(price, bound) : Math.Min(price, bound);
    }
}
