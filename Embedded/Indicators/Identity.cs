namespace QuantConnect.Indicators;

/// <summary>The value itself.</summary>
public class Identity : Indicator, IIndicatorWarmUpPeriodProvider
{
    public Identity(string name = "")
        : base(name)
    {
    }

    public override bool IsReady => Samples > 0;

    public int WarmUpPeriod => 1;

    protected override decimal ComputeNextValue(IndicatorDataPoint input) => input.Value;
}
