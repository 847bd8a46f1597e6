namespace QuantConnect.Indicators;

public interface IIndicatorWarmUpPeriodProvider
{
    int WarmUpPeriod { get; }
}
