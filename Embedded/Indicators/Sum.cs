namespace QuantConnect.Indicators;

/// <summary>The sum of the last values.</summary>
public class Sum : WindowIndicator<IndicatorDataPoint>
{
    private decimal _sum;

    public Sum(int period)
        : this($"SUM({period})", period)
    {
    }

    public Sum(string name, int period)
        : base(name, period)
    {
    }

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        _sum += input.Value;
        if (window.Samples > window.Size) _sum -= window.MostRecentlyRemoved.Value;
        return _sum;
    }

    public override void Reset()
    {
        _sum = 0;
        base.Reset();
    }
}
