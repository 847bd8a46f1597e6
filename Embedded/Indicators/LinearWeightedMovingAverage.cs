namespace QuantConnect.Indicators;

public class LinearWeightedMovingAverage : WindowIndicator<IndicatorDataPoint>
{
    public LinearWeightedMovingAverage(int period) => throw null;
    public LinearWeightedMovingAverage(string name, int period) => throw null;
    public new int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
}
