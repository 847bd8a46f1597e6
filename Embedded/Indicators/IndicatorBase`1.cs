using System;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

public abstract class IndicatorBase<T> : IndicatorBase where T: IBaseData
{
    internal IndicatorBase() => throw null; // STUB: goes when the real constructors chain
    protected IndicatorBase(string name) => throw null;
    protected abstract decimal ComputeNextValue(T input);
    public override bool Equals(object obj) => throw null;
    public override int GetHashCode() => throw null;
    public override void Reset() => throw null;
    public override bool Update(IBaseData input) => throw null;
    public bool Update(DateTime time, decimal value) => throw null;
    protected virtual IndicatorResult ValidateAndComputeNextValue(T input) => throw null;
}
