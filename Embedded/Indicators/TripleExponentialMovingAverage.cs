namespace QuantConnect.Indicators;

/// <summary>An exponential average corrected twice by averages of itself: <c>3 EMA1 - 3 EMA2 + EMA3</c>.</summary>
public class TripleExponentialMovingAverage : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly ExponentialMovingAverage _ema1;
    private readonly ExponentialMovingAverage _ema2;
    private readonly ExponentialMovingAverage _ema3;

    public TripleExponentialMovingAverage(int period)
        : this($"TEMA({period})", period)
    {
    }

    public TripleExponentialMovingAverage(string name, int period)
        : base(name)
    {
        _period = period;
        _ema1 = new ExponentialMovingAverage($"{name}_1", period);
        _ema2 = new ExponentialMovingAverage($"{name}_2", period);
        _ema3 = new ExponentialMovingAverage($"{name}_3", period);
    }

    public override bool IsReady => Samples > 3 * (_period - 1);

    public int WarmUpPeriod => 1 + 3 * (_period - 1);

    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _ema1.Update(input);
        if (_ema1.IsReady) _ema2.Update(_ema1.Current);
        if (_ema2.IsReady) _ema3.Update(_ema2.Current);
        return IsReady ? 3m * _ema1.Current.Value - 3m * _ema2.Current.Value + _ema3.Current.Value : 0m;
    }

    public override void Reset()
    {
        _ema1.Reset();
        _ema2.Reset();
        _ema3.Reset();
        base.Reset();
    }
}
