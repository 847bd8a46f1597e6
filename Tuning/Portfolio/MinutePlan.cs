using Backtests.Margin.Liquidation;

namespace Backtests.Tuning.Portfolio;

/// <summary>
/// What the bars of a minute do to positions that their extremes would liquidate, told before the first resting order is tried: which
/// orders
/// come before the liquidation, and how far a stop may slip.
/// </summary>
internal sealed class MinutePlan(int contracts)
{
    private readonly PathOutcome?[] _outcomes = new PathOutcome?[contracts];
    private readonly double?[] _bounds = new double?[contracts];

    /// <summary>Notes the outcome for one position of a scope.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="outcome">Of the whole scope.</param>
    /// <param name="liquidationPrice">Of the position; null for none.</param>
    public void Add(int contract, PathOutcome outcome, decimal? liquidationPrice) =>
        (_outcomes[contract], _bounds[contract]) = (outcome, (double?)liquidationPrice);

    /// <summary>Whether an order may fill before the account is judged.</summary>
    public bool Allows(int contract, int order) =>
        _outcomes[contract] is not { IsLiquidated: true } outcome || outcome.FilledBefore.Contains(order);

    /// <summary>The price beyond which a stop of the contract does not fill; null for none.</summary>
    public double? Bound(int contract) => _bounds[contract];
}
