namespace QuantConnect.Indicators;

public class StandardDeviation : Variance
{
    public StandardDeviation(int period) => throw null;
    public StandardDeviation(string name, int period) => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
}
