using Backtests.Margin;

namespace Backtests.Strategies.Detection;

/// <summary>The detectors that a name can mean.</summary>
public static class ClusterDetectors
{
    /// <summary>Needs a feed of forced orders.</summary>
    public const string ForcedOrders = "forced-orders";

    /// <summary>Needs bars alone, and uses open interest where there is some.</summary>
    public const string Proxy = "proxy";

    /// <summary>
    /// A registry with the built-in names; add the user's assemblies to it to find theirs. A user's detector has a constructor without
    /// parameters or one that takes <see cref="PluginSettings"/>.
    /// </summary>
    public static PluginRegistry<IClusterDetector> Registry(BurstThresholds burst, ProxyThresholds proxy, ExhaustionRule exhaustion)
    {
        var registry = new PluginRegistry<IClusterDetector>();
        registry.Register(ForcedOrders, _ => new ForcedOrderBurstDetector(burst, exhaustion));
        registry.Register(Proxy, _ => new PriceVolumeOpenInterestDetector(proxy, exhaustion));
        return registry;
    }
}
