namespace Backtests.Strategies.Detection;

/// <summary>What a cluster was seen in.</summary>
public enum ClusterSource
{
    /// <summary>A feed of forced orders.</summary>
    ForcedOrders,

    /// <summary>Price, volume and open interest, where the venue publishes no forced orders.</summary>
    PriceVolumeOpenInterest,
}
