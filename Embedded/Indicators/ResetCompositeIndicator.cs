using System;

namespace QuantConnect.Indicators;

/// <summary>A number made of two indicators, of whose parts others must be reset with it.</summary>
public class ResetCompositeIndicator : CompositeIndicator
{
    private readonly Action _extraResetAction;

    public ResetCompositeIndicator(IndicatorBase left, IndicatorBase right, IndicatorComposer composer, Action extraResetAction)
        : this($"RESET_COMPOSE({left.Name},{right.Name})", left, right, composer, extraResetAction)
    {
    }

    public ResetCompositeIndicator(string name, IndicatorBase left, IndicatorBase right, IndicatorComposer composer,
        Action extraResetAction)
        : base(name, left, right, composer) => _extraResetAction = extraResetAction;

    public override void Reset()
    {
        base.Reset();
        _extraResetAction();
    }
}
