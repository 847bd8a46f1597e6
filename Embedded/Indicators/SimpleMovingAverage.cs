namespace QuantConnect.Indicators;

/// <summary>The mean of the last values.</summary>
public class SimpleMovingAverage : WindowIndicator<IndicatorDataPoint>
{
    public SimpleMovingAverage(int period)
        : this($"SMA({period})", period)
    {
    }

    public SimpleMovingAverage(string name, int period)
        : base(name, period) => RollingSum = new Sum($"{name}_Sum", period);

    public override bool IsReady => RollingSum.IsReady;

    /// <summary>The sum of the last values.</summary>
    public IndicatorBase<IndicatorDataPoint> RollingSum { get; }

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        RollingSum.Update(input);
        return RollingSum.Current.Value / window.Count;
    }

    public override void Reset()
    {
        RollingSum.Reset();
        base.Reset();
    }
}
