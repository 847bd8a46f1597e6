using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

public class TrueRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    public TrueRange() => throw null;
    public TrueRange(string name) => throw null;
    public override bool IsReady => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IBaseDataBar input) => throw null;
}
