namespace QuantConnect.Indicators;

/// <summary>
/// The change over the value of a number of points ago, as a fraction of that; until there are so many, over the first one.
/// </summary>
public class RateOfChange : WindowIndicator<IndicatorDataPoint>
{
    public RateOfChange(int period)
        : this($"ROC({period})", period)
    {
    }

    public RateOfChange(string name, int period)
        : base(name, period)
    {
    }

    public override bool IsReady => Samples > Period;

    public new int WarmUpPeriod => Period + 1;

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        var old = window.Samples > window.Size ? window.MostRecentlyRemoved : window[window.Count - 1];
        return old.Value == 0 ? 0m : (input.Value - old.Value) / old.Value;
    }
}
