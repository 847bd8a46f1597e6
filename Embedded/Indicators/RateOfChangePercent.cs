namespace QuantConnect.Indicators;

public class RateOfChangePercent : RateOfChange
{
    internal RateOfChangePercent() => throw null; // STUB: goes when the real constructors chain
    public RateOfChangePercent(int period) => throw null;
    public RateOfChangePercent(string name, int period) => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
}
