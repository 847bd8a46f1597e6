namespace QuantConnect.Indicators;

public static class MovingAverageTypeExtensions
{
    public static IndicatorBase<IndicatorDataPoint> AsIndicator(this MovingAverageType movingAverageType, int period) => throw null;
    public static IndicatorBase<IndicatorDataPoint> AsIndicator(this MovingAverageType movingAverageType, string name, int period) => throw null;
}
