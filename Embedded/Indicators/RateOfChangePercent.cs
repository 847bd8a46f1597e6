namespace QuantConnect.Indicators;

/// <summary>The change over the value of a number of points ago, as a percentage of that.</summary>
public class RateOfChangePercent : RateOfChange
{
    public RateOfChangePercent(int period)
        : this($"ROCP({period})", period)
    {
    }

    public RateOfChangePercent(string name, int period)
        : base(name, period)
    {
    }

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) =>
        100 * base.ComputeNextValue(window, input);
}
