namespace Backtests.Strategies.Detection;

/// <summary>
/// Finds bursts of liquidations in a stream, one instrument a detector. Input comes in the order in which it became known; the answer after
/// a
/// call depends on nothing that came later. Implement it in an assembly of your own and name the type in the parameter <c>detector</c>.
/// </summary>
public interface IClusterDetector
{
    /// <summary>Takes one forced order. Constant time, amortised.</summary>
    void OnForcedOrder(in ForcedOrder order);

    /// <summary>Takes what is known of open interest.</summary>
    void OnOpenInterest(in OpenInterestPoint point);

    /// <summary>
    /// Takes a finished bar. Returns the cluster that this bar shows to be exhausted, once per cluster, else null.
    /// </summary>
    LiquidationCluster? OnBar(in MarketBar bar);

    /// <summary>The burst that is under way, or null.</summary>
    LiquidationCluster? Active { get; }
}
