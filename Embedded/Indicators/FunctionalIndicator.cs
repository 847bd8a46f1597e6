using System;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

public class FunctionalIndicator<T> : IndicatorBase<T> where T: IBaseData
{
    public FunctionalIndicator(string name, Func<T, decimal> computeNextValue, Func<IndicatorBase<T>, bool> isReady) => throw null;
    public FunctionalIndicator(string name, Func<T, decimal> computeNextValue, Func<IndicatorBase<T>, bool> isReady, Action reset) => throw null;
    public override bool IsReady => throw null;
    protected override decimal ComputeNextValue(T input) => throw null;
    public override void Reset() => throw null;
}
