using QuantConnect.Data;

namespace QuantConnect.Indicators;

public class IntradayVwap : IndicatorBase<BaseData>
{
    public IntradayVwap(string name = "VWAP") => throw null;
    public override bool IsReady => throw null;
    protected override decimal ComputeNextValue(BaseData input) => throw null;
    public override void Reset() => throw null;
    protected bool TryGetVolumeAndAveragePrice(BaseData input, out decimal volume, out decimal averagePrice) => throw null;
    protected override IndicatorResult ValidateAndComputeNextValue(BaseData input) => throw null;
}
