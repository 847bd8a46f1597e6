namespace QuantConnect.Indicators;

/// <summary>An exponential average corrected by the average of itself: <c>(1 + v) EMA - v EMA(EMA)</c>.</summary>
public class DoubleExponentialMovingAverage : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly decimal _volumeFactor;
    private readonly ExponentialMovingAverage _ema1;
    private readonly ExponentialMovingAverage _ema2;

    public DoubleExponentialMovingAverage(int period, decimal volumeFactor = 1m)
        : this($"DEMA({period},{volumeFactor.NormalizeToStr()})", period, volumeFactor)
    {
    }

    /// <param name="name">What it is called.</param>
    /// <param name="period">That of each average.</param>
    /// <param name="volumeFactor">Weight of the correction, v: 0 is the plain average.</param>
    public DoubleExponentialMovingAverage(string name, int period, decimal volumeFactor = 1m)
        : base(name)
    {
        _period = period;
        _volumeFactor = volumeFactor;
        _ema1 = new ExponentialMovingAverage($"{name}_1", period);
        _ema2 = new ExponentialMovingAverage($"{name}_2", period);
    }

    public override bool IsReady => Samples > 2 * (_period - 1);

    public int WarmUpPeriod => 1 + 2 * (_period - 1);

    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _ema1.Update(input);
        if (!_ema1.IsReady) return _ema1.Current.Value;
        _ema2.Update(_ema1.Current);
        return (_volumeFactor + 1) * _ema1.Current.Value - _volumeFactor * _ema2.Current.Value;
    }

    public override void Reset()
    {
        _ema1.Reset();
        _ema2.Reset();
        base.Reset();
    }
}
