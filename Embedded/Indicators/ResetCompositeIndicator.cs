using System;

namespace QuantConnect.Indicators;

public class ResetCompositeIndicator : CompositeIndicator
{
    public ResetCompositeIndicator(IndicatorBase left, IndicatorBase right, CompositeIndicator.IndicatorComposer composer, Action extraResetAction) => throw null;
    public ResetCompositeIndicator(string name, IndicatorBase left, IndicatorBase right, CompositeIndicator.IndicatorComposer composer, Action extraResetAction) => throw null;
    public override void Reset() => throw null;
}
