using Backtests.Margin;
using Backtests.Strategies.Detection;

namespace CustomRules;

/// <summary>
/// A detector of one's own, as simple as it can be: a single forced order above a size is a cluster, and the next bar that does not go
/// beyond
/// its extreme ends it.
/// </summary>
public sealed class BiggestOrdersDetector : IClusterDetector
{
    private readonly double _least;
    private ForcedOrder? _seen;
    private double _extreme;

    /// <summary>A detector of orders of at least a million in quote currency, or of <c>least_notional</c> in the settings.</summary>
    public BiggestOrdersDetector(PluginSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _least = (double)settings.Number("least_notional", 1_000_000m);
    }

    /// <inheritdoc />
    public LiquidationCluster? Active { get; private set; }

    /// <inheritdoc />
    public void OnForcedOrder(in ForcedOrder order)
    {
        if (order.Notional < _least || Active is not null) return;
        _seen = order;
    }

    /// <inheritdoc />
    public void OnOpenInterest(in OpenInterestPoint point)
    {
        // Size alone decides here.
    }

    /// <inheritdoc />
    public LiquidationCluster? OnBar(in MarketBar bar)
    {
        var side = Active?.Side ?? _seen?.Side ?? SqueezeSide.LongSqueeze;
        var extreme = side == SqueezeSide.LongSqueeze ? bar.Low : bar.High;
        if (Active is { } cluster)
        {
            var goesOn = side == SqueezeSide.LongSqueeze ? extreme < _extreme : extreme > _extreme;
            if (goesOn)
            {
                _extreme = extreme;
                return null;
            }
            Active = null;
            return cluster with { ExtremePrice = _extreme, End = bar.EndTime };
        }
        if (_seen is not { } order) return null;
        Active = new LiquidationCluster
        {
            Side = side, Source = ClusterSource.ForcedOrders, Start = bar.EndTime, Peak = order.Time, StartPrice = bar.Open, ExtremePrice = extreme,
            Notional = order.Notional, Count = 1,
        };
        (_seen, _extreme) = (null, extreme);
        return null;
    }
}
