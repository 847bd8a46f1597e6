using System;

namespace QuantConnect.Indicators;

/// <summary>The square root of the variance of the last values as a population.</summary>
public class StandardDeviation : Variance
{
    public StandardDeviation(int period)
        : this($"STD({period})", period)
    {
    }

    public StandardDeviation(string name, int period)
        : base(name, period)
    {
    }

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) =>
        Math.Sqrt((double)base.ComputeNextValue(window, input)).SafeDecimalCast();
}
