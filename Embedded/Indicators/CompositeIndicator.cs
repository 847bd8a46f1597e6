namespace QuantConnect.Indicators;

public class CompositeIndicator : IndicatorBase<IndicatorDataPoint>
{
    internal CompositeIndicator() => throw null; // STUB: goes when the real constructors chain
    public delegate IndicatorResult IndicatorComposer(IndicatorBase left, IndicatorBase right);

    public CompositeIndicator(IndicatorBase left, IndicatorBase right, CompositeIndicator.IndicatorComposer composer) => throw null;
    public CompositeIndicator(string name, IndicatorBase left, IndicatorBase right, CompositeIndicator.IndicatorComposer composer) => throw null;
    public override bool IsReady => throw null;
    public IndicatorBase Left => throw null;
    public IndicatorBase Right => throw null;
    protected override decimal ComputeNextValue(IndicatorDataPoint _) => throw null;
    public override void Reset() => throw null;
    protected override IndicatorResult ValidateAndComputeNextValue(IndicatorDataPoint input) => throw null;
    // DROPPED C:QuantConnect.Indicators.CompositeIndicator(Python.Runtime.PyObject left, Python.Runtime.PyObject right, Python.Runtime.PyObject handler)   <- Python.Runtime.PyObject
    // DROPPED C:QuantConnect.Indicators.CompositeIndicator(System.String name, Python.Runtime.PyObject left, Python.Runtime.PyObject right, Python.Runtime.PyObject handler)   <- Python.Runtime.PyObject
}
