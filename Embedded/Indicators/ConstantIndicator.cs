using QuantConnect.Data;

namespace QuantConnect.Indicators;

public sealed class ConstantIndicator<T> : IndicatorBase<T> where T: IBaseData
{
    public ConstantIndicator(string name, decimal value) => throw null;
    public override bool IsReady => throw null;
    protected override decimal ComputeNextValue(T input) => throw null;
    public override void Reset() => throw null;
}
