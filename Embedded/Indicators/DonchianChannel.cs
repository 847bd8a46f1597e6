using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

public class DonchianChannel : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    public DonchianChannel(int period) => throw null;
    public DonchianChannel(int upperPeriod, int lowerPeriod) => throw null;
    public DonchianChannel(string name, int period) => throw null;
    public DonchianChannel(string name, int upperPeriod, int lowerPeriod) => throw null;
    public override bool IsReady => throw null;
    public IndicatorBase<IndicatorDataPoint> LowerBand => throw null;
    public IndicatorBase<IndicatorDataPoint> UpperBand => throw null;
    public int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IBaseDataBar input) => throw null;
    public override void Reset() => throw null;
}
