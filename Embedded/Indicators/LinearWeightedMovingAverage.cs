namespace QuantConnect.Indicators;

/// <summary>The mean of the last values, the oldest with weight 1, the next with 2, and so on.</summary>
public class LinearWeightedMovingAverage : WindowIndicator<IndicatorDataPoint>
{
    public LinearWeightedMovingAverage(int period)
        : this($"LWMA({period})", period)
    {
    }

    public LinearWeightedMovingAverage(string name, int period)
        : base(name, period)
    {
    }

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (window.Count < Period) return input.Value;
        var sum = 0m;
        for (var i = 0; i < Period; i++) sum += window[i].Value * (Period - i);
        return sum / (Period * (Period + 1) / 2);
    }
}
