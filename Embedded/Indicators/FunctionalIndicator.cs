using System;
using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>An indicator that functions give.</summary>
public class FunctionalIndicator<T> : IndicatorBase<T>
    where T : IBaseData
{
    private readonly Func<T, decimal> _computeNextValue;
    private readonly Func<IndicatorBase<T>, bool> _isReady;
    private readonly Action _reset;

    public FunctionalIndicator(string name, Func<T, decimal> computeNextValue, Func<IndicatorBase<T>, bool> isReady)
        : this(name, computeNextValue, isReady, null)
    {
    }

    /// <param name="name">What it is called.</param>
    /// <param name="computeNextValue">The value after a point.</param>
    /// <param name="isReady">Whether the value means something.</param>
    /// <param name="reset">Forgets what the functions remember.</param>
    public FunctionalIndicator(string name, Func<T, decimal> computeNextValue, Func<IndicatorBase<T>, bool> isReady, Action reset)
        : base(name)
    {
        _computeNextValue = computeNextValue;
        _isReady = isReady;
        _reset = reset;
    }

    public override bool IsReady => _isReady?.Invoke(this) ?? Samples > 0;

    protected override decimal ComputeNextValue(T input) => _computeNextValue(input);

    public override void Reset()
    {
        _reset?.Invoke();
        base.Reset();
    }
}
