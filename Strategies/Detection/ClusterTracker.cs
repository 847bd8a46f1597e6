namespace Backtests.Strategies.Detection;

/// <summary>Follows one burst from its first sign to exhaustion. Both detectors share it; they differ in what starts and feeds
/// it.</summary>
internal sealed class ClusterTracker(ExhaustionRule exhaustion)
{
    private readonly ExhaustionRule _exhaustion = exhaustion.Validated();
    private int _quietBars;
    private double _openInterestAtStart = double.NaN;

    public LiquidationCluster? Active { get; private set; }

    public void Start(SqueezeSide side, ClusterSource source, DateTime time, double startPrice, double extreme, double openInterest)
    {
        Active = new LiquidationCluster
        {
            Side = side, Source = source, Start = time, Peak = time, StartPrice = startPrice, ExtremePrice = extreme,
        };
        _quietBars = 0;
        _openInterestAtStart = openInterest;
    }

    public void Add(DateTime time, double notional, int count, double intensity)
    {
        var cluster = Active!;
        cluster.Notional += notional;
        cluster.Count += count;
        if (intensity <= cluster.PeakIntensity) return;
        cluster.PeakIntensity = intensity;
        cluster.Peak = time;
    }

    public void OnOpenInterest(double openInterest)
    {
        if (Active is null) return;
        if (double.IsNaN(_openInterestAtStart)) _openInterestAtStart = openInterest;
        if (_openInterestAtStart > 0) Active.OpenInterestChange = openInterest / _openInterestAtStart - 1;
    }

    /// <summary>Returns the burst when this bar shows it exhausted. A stale one is dropped.</summary>
    public LiquidationCluster? OnBar(in MarketBar bar, double intensity)
    {
        if (Active is not { } cluster) return null;
        var extreme = cluster.Side == SqueezeSide.LongSqueeze ? bar.Low : bar.High;
        var isNew = cluster.Side == SqueezeSide.LongSqueeze ? extreme < cluster.ExtremePrice : extreme > cluster.ExtremePrice;
        if (isNew)
        {
            cluster.ExtremePrice = extreme;
            _quietBars = 0;
        }
        else if (bar.EndTime > cluster.Start)
        {
            _quietBars++;
        }
        if (_quietBars >= _exhaustion.QuietBars && intensity < _exhaustion.IntensityFraction * cluster.PeakIntensity)
        {
            cluster.End = bar.EndTime;
            Active = null;
            return cluster;
        }
        if (bar.EndTime - cluster.Start > _exhaustion.StaleAfter) Active = null;
        return null;
    }
}
