using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

public class NormalizedAverageTrueRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    public NormalizedAverageTrueRange(int period) => throw null;
    public NormalizedAverageTrueRange(string name, int period) => throw null;
    public override bool IsReady => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IBaseDataBar input) => throw null;
    public override void Reset() => throw null;
}
