namespace QuantConnect.Indicators;

public class Identity : Indicator, IIndicatorWarmUpPeriodProvider
{
    public Identity(string name = "") => throw null;
    public override bool IsReady => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => throw null;
}
