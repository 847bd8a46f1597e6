namespace QuantConnect.Indicators;

/// <summary>The value of a number of points ago; until there are so many, the first one.</summary>
public class Delay : WindowIndicator<IndicatorDataPoint>
{
    public Delay(int period)
        : this($"DELAY({period})", period)
    {
    }

    /// <param name="name">What it is called.</param>
    /// <param name="period">How many points ago.</param>
    public Delay(string name, int period)
        : base(name, period)
    {
    }

    public override bool IsReady => Samples > Period;

    public new int WarmUpPeriod => Period + 1;

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) =>
        window.Samples > window.Size ? window.MostRecentlyRemoved.Value : window[window.Count - 1].Value;
}
