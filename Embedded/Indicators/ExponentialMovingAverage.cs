namespace QuantConnect.Indicators;

/// <summary>
/// A mean in which the weight of older values decays: zero until it is ready, then the simple mean of the first values, from there on
/// <c>k x + (1 - k) previous</c>.
/// </summary>
public class ExponentialMovingAverage : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly decimal _factor;
    private readonly SimpleMovingAverage _start;

    public ExponentialMovingAverage(int period)
        : this($"EMA({period})", period)
    {
    }

    /// <param name="period">How many values it takes until it is ready.</param>
    /// <param name="smoothingFactor">Weight of the latest value, k.</param>
    public ExponentialMovingAverage(int period, decimal smoothingFactor)
        : this($"EMA({period})", period, smoothingFactor)
    {
    }

    public ExponentialMovingAverage(string name, int period)
        : this(name, period, SmoothingFactorDefault(period))
    {
    }

    /// <inheritdoc cref="ExponentialMovingAverage(int, decimal)"/>
    public ExponentialMovingAverage(string name, int period, decimal smoothingFactor)
        : base(name)
    {
        _period = period;
        _factor = smoothingFactor;
        _start = new SimpleMovingAverage($"{name}_Start", period);
    }

    public override bool IsReady => Samples >= _period;

    public int WarmUpPeriod => _period;

    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        if (Samples > _period) return input.Value * _factor + Current.Value * (1 - _factor);
        _start.Update(input);
        return Samples == _period ? _start.Current.Value : 0m;
    }

    public override void Reset()
    {
        _start.Reset();
        base.Reset();
    }

    /// <summary>The usual weight of the latest value: <c>2 / (period + 1)</c>.</summary>
    public static decimal SmoothingFactorDefault(int period) => 2.0m / (1.0m + period);
}
