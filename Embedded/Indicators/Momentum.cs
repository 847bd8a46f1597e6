namespace QuantConnect.Indicators;

/// <summary>The value less that of a number of points ago; until there are so many, less the first one.</summary>
public class Momentum : WindowIndicator<IndicatorDataPoint>
{
    public Momentum(int period)
        : this($"MOM({period})", period)
    {
    }

    public Momentum(string name, int period)
        : base(name, period)
    {
    }

    public override bool IsReady => Samples > Period;

    public override int WarmUpPeriod => Period + 1;

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) =>
        input.Value - (window.Samples > window.Size ? window.MostRecentlyRemoved : window[window.Count - 1]).Value;
}
