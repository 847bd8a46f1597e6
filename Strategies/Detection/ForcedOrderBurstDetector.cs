namespace Backtests.Strategies.Detection;

/// <summary>
/// Finds bursts in a feed of forced orders: a minute whose forced notional on one side stands out from the minutes before it, followed by a
/// self-exciting intensity whose decay tells when the burst is spent.
/// </summary>
/// <remarks>
/// Venues publish at most one order per symbol and second, so notional and count are lower bounds in the worst of a cascade. A price fall
/// in
/// which open interest rises is fresh selling rather than liquidation; while open interest says so, no burst starts.
/// </remarks>
public sealed class ForcedOrderBurstDetector : IClusterDetector
{
    // Below this many minutes of history a deviation means nothing.
    private const int MinutesBeforeFirstSignal = 30;

    private readonly BurstThresholds _thresholds;
    private readonly ClusterTracker _tracker;
    private readonly Flow _longs, _shorts;
    private OpenInterestTrend _openInterest;

    /// <summary>Creates a detector for one instrument.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A threshold is out of its range.</exception>
    public ForcedOrderBurstDetector(BurstThresholds? thresholds = null, ExhaustionRule? exhaustion = null)
    {
        _thresholds = (thresholds ?? new BurstThresholds()).Validated();
        _tracker = new ClusterTracker(exhaustion ?? ExhaustionRule.Default);
        _longs = new Flow(_thresholds);
        _shorts = new Flow(_thresholds);
    }

    /// <inheritdoc />
    public LiquidationCluster? Active => _tracker.Active;

    /// <inheritdoc />
    public void OnForcedOrder(in ForcedOrder order)
    {
        var flow = order.Side == SqueezeSide.LongSqueeze ? _longs : _shorts;
        var intensity = flow.Add(order);
        if (_tracker.Active is { } active && active.Side == order.Side) _tracker.Add(order.Time, order.Notional, 1, intensity);
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
        if (_tracker.Active is null) StartIfBurst(bar);
        var flow = _tracker.Active?.Side == SqueezeSide.ShortSqueeze ? _shorts : _longs;
        var exhausted = _tracker.OnBar(bar, flow.IntensityAt(bar.EndTime));
        _longs.CloseMinute();
        _shorts.CloseMinute();
        return exhausted;
    }

    private void StartIfBurst(in MarketBar bar)
    {
        var side = _longs.MinuteNotional >= _shorts.MinuteNotional ? SqueezeSide.LongSqueeze : SqueezeSide.ShortSqueeze;
        var flow = side == SqueezeSide.LongSqueeze ? _longs : _shorts;
        if (!flow.IsBurst(_thresholds) || _openInterest.IsRising) return;
        _tracker.Start(
            side, ClusterSource.ForcedOrders, bar.EndTime, bar.Open, side == SqueezeSide.LongSqueeze ? bar.Low : bar.High, _openInterest.Last);
        _tracker.Add(bar.EndTime, flow.MinuteNotional, flow.MinuteCount, flow.MinutePeakIntensity);
    }

    /// <summary>One side's forced orders: the minute under way, the minutes before it, the intensity.</summary>
    private sealed class Flow(BurstThresholds thresholds)
    {
        private readonly RollingMoments _history = new(thresholds.LookbackMinutes);
        private readonly HawkesIntensity _intensity = new(thresholds.Excitation, thresholds.DecayPerSecond, thresholds.MarkExponent);

        public double MinuteNotional { get; private set; }

        public int MinuteCount { get; private set; }

        public double MinutePeakIntensity { get; private set; }

        public double IntensityAt(DateTime time) => _intensity.At(time);

        public double Add(in ForcedOrder order)
        {
            MinuteNotional += order.Notional;
            MinuteCount++;
            var intensity = _intensity.Add(order.Time, order.Notional);
            MinutePeakIntensity = Math.Max(MinutePeakIntensity, intensity);
            return intensity;
        }

        public bool IsBurst(BurstThresholds limits)
        {
            if (_history.Count < MinutesBeforeFirstSignal || MinuteCount < limits.MinCount || MinuteNotional < limits.MinNotional) return false;
            var deviation = _history.StandardDeviation;
            var excess = Math.Log(1 + MinuteNotional) - _history.Mean;
            return deviation == 0 ? excess > 0 : excess / deviation >= limits.ZScore;
        }

        public void CloseMinute()
        {
            _history.Add(Math.Log(1 + MinuteNotional));
            MinuteNotional = 0;
            MinuteCount = 0;
            MinutePeakIntensity = 0;
        }
    }
}
