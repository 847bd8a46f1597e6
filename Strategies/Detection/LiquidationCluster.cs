namespace Backtests.Strategies.Detection;

/// <summary>A burst of forced liquidations on one side, and what is known of it so far.</summary>
public sealed record LiquidationCluster
{
    /// <summary>Whose positions are being closed.</summary>
    public required SqueezeSide Side { get; init; }

    /// <summary>Feed or proxy.</summary>
    public required ClusterSource Source { get; init; }

    /// <summary>When the burst was first seen, UTC. Never earlier than the data that showed it.</summary>
    public required DateTime Start { get; init; }

    /// <summary>When the intensity was highest so far, UTC.</summary>
    public DateTime Peak { get; set; }

    /// <summary>When the burst was judged exhausted, UTC; null while it lasts.</summary>
    public DateTime? End { get; set; }

    /// <summary>Forced notional so far, quote currency. By proxy: traded notional of the bars of the burst, an upper bound.</summary>
    public double Notional { get; set; }

    /// <summary>Forced orders so far; by proxy the bars that triggered.</summary>
    public int Count { get; set; }

    /// <summary>Price at the open of the bar in which the burst was first seen, quote currency.</summary>
    public double StartPrice { get; set; }

    /// <summary>Lowest price of a long squeeze, highest of a short squeeze, quote currency.</summary>
    public double ExtremePrice { get; set; }

    /// <summary>Highest intensity so far, in the detector's own unit (forced orders: weighted events per second; proxy: volume over its
    /// median).</summary>
    public double PeakIntensity { get; set; }

    /// <summary>Relative change of open interest over the burst as known so far (-0.02 = 2 % closed); null when there is no open
    /// interest.</summary>
    public double? OpenInterestChange { get; set; }
}
