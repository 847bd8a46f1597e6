namespace QuantConnect.Indicators;

public class LogReturn : WindowIndicator<IndicatorDataPoint>
{
    public LogReturn(int period) => throw null;
    public LogReturn(string name, int period) => throw null;
    public new int WarmUpPeriod => throw null;
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => throw null;
}
