using System;

namespace QuantConnect.Indicators;

/// <summary>The natural logarithm of the value over that of a number of points ago; until there are so many, over the first one.</summary>
public class LogReturn : WindowIndicator<IndicatorDataPoint>
{
    public LogReturn(int period)
        : this($"LOGR({period})", period)
    {
    }

    public LogReturn(string name, int period)
        : base(name, period)
    {
    }

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        var old = window.Samples > window.Size ? window.MostRecentlyRemoved : window[window.Count - 1];
        var ratio = input.Value.SafeDivision(old.Value);
        return ratio > 0 ? Math.Log((double)ratio).SafeDecimalCast() : 0m;
    }
}
