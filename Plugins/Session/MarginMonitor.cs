using Backtests.Margin;
using Backtests.Margin.Accounts;

namespace Backtests.Plugins;

/// <summary>Watches margin ratio and leverage: warnings once for each crossing, the closest approach, leverage day by day.</summary>
internal sealed class MarginMonitor(decimal warningRatio, decimal hysteresis)
{
    private readonly HashSet<MarginScope> _warned = [];
    private readonly List<MarginWarning> _warnings = [];
    private readonly LeverageByDay _leverage = new();

    public IReadOnlyList<MarginWarning> Warnings => _warnings;

    public IReadOnlyList<LeverageSample> Leverage => _leverage.Samples();

    public MarginApproach? Closest { get; private set; }

    /// <summary>Below this margin ratio nothing is noted, as long as no warning is out; 0 when everything is.</summary>
    public decimal CalmRatio => _warned.Count > 0 ? 0m : Math.Min(warningRatio, Closest?.MarginRatio ?? 0m);

    /// <summary>
    /// Takes in the margin ratio of a scope at the extreme of a bar when there is nothing to note about it; false, with nothing done, when
    /// there is.
    /// </summary>
    public bool IsCalm(MarginScope scope, decimal ratio)
    {
        if (ratio >= warningRatio || ratio > (Closest?.MarginRatio ?? 0m)) return false;
        if (_warned.Count > 0 && ratio < warningRatio - hysteresis) _warned.Remove(scope);
        return true;
    }

    /// <summary>Takes in the state of a scope at the extreme of a bar; true when a warning is due.</summary>
    public bool Observe(DateTime time, MarginAccount account, MarginScope scope)
    {
        var ratio = account.State(scope).Ratio;
        if (ratio > (Closest?.MarginRatio ?? 0m)) Closest = new MarginApproach(time, scope.ToString(), ratio, Distance(account, scope));
        if (ratio < warningRatio)
        {
            if (ratio < warningRatio - hysteresis) _warned.Remove(scope);
            return false;
        }
        if (!_warned.Add(scope)) return false;
        _warnings.Add(new MarginWarning(time, scope.ToString(), ratio));
        return true;
    }

    /// <summary>Forgets the warning of a scope that was liquidated or closed.</summary>
    public void Forget(MarginScope scope) => _warned.Remove(scope);

    /// <summary>Takes in notional and equity of the account at the end of a bar.</summary>
    public void ObserveLeverage(DateTime time, decimal notional, decimal equity) => _leverage.Add(time, notional, equity);

    private static decimal? Distance(MarginAccount account, MarginScope scope)
    {
        decimal? nearest = null;
        foreach (var position in account.Positions)
        {
            if (!position.IsOpen || position.Mark <= 0m || !scope.Covers(position)) continue;
            if (account.LiquidationPrice(position) is not { } price) continue;
            var distance = position.Side.Sign<decimal>() * (position.Mark - price) / position.Mark;
            if (nearest is null || distance < nearest) nearest = distance;
        }
        return nearest;
    }
}
