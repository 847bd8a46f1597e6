namespace Backtests.Strategies.Detection;

/// <summary>
/// Infers bursts of liquidations where no forced orders are published: a fast move on heavy volume while open interest falls. Price and
/// open
/// interest down is a long squeeze, price up and open interest down a short squeeze; open interest up means new positions, and no burst.
/// </summary>
/// <remarks>Open interest counts from when it was published, so the trigger can come minutes after the move.</remarks>
public sealed class PriceVolumeOpenInterestDetector : IClusterDetector
{
    private readonly ProxyThresholds _thresholds;
    private readonly ClusterTracker _tracker;
    private readonly RollingMedian _volumes;
    private readonly MarketBar[] _recent;
    private int _next, _count;
    private OpenInterestTrend _openInterest;

    /// <summary>Creates a detector for one instrument.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is out of its range.</exception>
    public PriceVolumeOpenInterestDetector(ProxyThresholds? thresholds = null, ExhaustionRule? exhaustion = null)
    {
        _thresholds = (thresholds ?? new ProxyThresholds()).Validated();
        _tracker = new ClusterTracker(exhaustion ?? ExhaustionRule.Default);
        _volumes = new RollingMedian(_thresholds.MedianMinutes);
        _recent = new MarketBar[_thresholds.ReturnMinutes];
    }

    /// <inheritdoc />
    public LiquidationCluster? Active => _tracker.Active;

    /// <inheritdoc />
    public void OnForcedOrder(in ForcedOrder order)
    {
        // The proxy stands in for a feed; one that exists belongs to the other detector.
    }

    /// <inheritdoc />
    public void OnOpenInterest(in OpenInterestPoint point)
    {
        _openInterest.Add(point.OpenInterest);
        _tracker.OnOpenInterest(point.OpenInterest);
    }

    /// <inheritdoc />
    public LiquidationCluster? OnBar(in MarketBar bar)
    {
        Remember(bar);
        var median = _volumes.Median;
        var (open, extremeLow, extremeHigh, volume) = Window();
        var multiple = median > 0 ? volume / _count / median : 0;
        var change = bar.Close / open - 1;
        var triggers = _count == _recent.Length && _volumes.Count >= 30 && Math.Abs(change) >= _thresholds.Return
            && multiple >= _thresholds.VolumeMultiple && OpenInterestAgrees();
        if (triggers)
        {
            var side = change < 0 ? SqueezeSide.LongSqueeze : SqueezeSide.ShortSqueeze;
            if (_tracker.Active is null)
                _tracker.Start(
                    side, ClusterSource.PriceVolumeOpenInterest, bar.EndTime, open, side == SqueezeSide.LongSqueeze ? extremeLow : extremeHigh,
                    _openInterest.Last);
            if (_tracker.Active!.Side == side) _tracker.Add(bar.EndTime, bar.Volume * bar.Close, 1, multiple);
        }
        var exhausted = _tracker.OnBar(bar, median > 0 ? bar.Volume / median : 0);
        _volumes.Add(bar.Volume);
        return exhausted;
    }

    private bool OpenInterestAgrees() => _openInterest.Change is { } change
        ? change <= _thresholds.OpenInterestChange
        : double.IsNaN(_openInterest.Last) && _thresholds.AllowWithoutOpenInterest;

    private void Remember(in MarketBar bar)
    {
        _recent[_next] = bar;
        _next = (_next + 1) % _recent.Length;
        if (_count < _recent.Length) _count++;
    }

    private (double Open, double Low, double High, double Volume) Window()
    {
        double low = double.MaxValue, high = double.MinValue, volume = 0;
        for (var i = 0; i < _count; i++)
        {
            ref readonly var bar = ref _recent[i];
            low = Math.Min(low, bar.Low);
            high = Math.Max(high, bar.High);
            volume += bar.Volume;
        }
        return (_recent[_count == _recent.Length ? _next : 0].Open, low, high, volume);
    }
}
