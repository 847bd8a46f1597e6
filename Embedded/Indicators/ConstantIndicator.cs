using System;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>One value at all times.</summary>
public sealed class ConstantIndicator<T> : IndicatorBase<T>
    where T : IBaseData
{
    private readonly decimal _value;

    public ConstantIndicator(string name, decimal value)
        : base(name)
    {
        _value = value;
        Current = new IndicatorDataPoint(DateTime.MinValue, value);
    }

    public override bool IsReady => true;

    protected override decimal ComputeNextValue(T input) => _value;

    public override void Reset()
    {
        base.Reset();
        Current = new IndicatorDataPoint(DateTime.MinValue, _value);
    }
}
