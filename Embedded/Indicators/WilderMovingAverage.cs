namespace QuantConnect.Indicators;

/// <summary>Wilder's mean: until it is ready the simple mean of all values, then <c>x / period + (1 - 1 / period) previous</c>.</summary>
public class WilderMovingAverage : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly decimal _factor;
    private readonly SimpleMovingAverage _start;

    public WilderMovingAverage(int period)
        : this($"WWMA({period})", period)
    {
    }

    public WilderMovingAverage(string name, int period)
        : base(name)
    {
        _period = period;
        _factor = 1m / period;
        _start = new SimpleMovingAverage($"{name}_Start", period);
    }

    public override bool IsReady => Samples >= _period;

    public int WarmUpPeriod => _period;

    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        if (Samples > _period) return input.Value * _factor + Current.Value * (1m - _factor);
        _start.Update(input);
        return _start.Current.Value;
    }

    public override void Reset()
    {
        _start.Reset();
        base.Reset();
    }
}
