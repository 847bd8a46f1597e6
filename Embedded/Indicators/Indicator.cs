namespace QuantConnect.Indicators;

/// <summary>An indicator of numbers.</summary>
public abstract class Indicator : IndicatorBase<IndicatorDataPoint>
{
    protected Indicator(string name)
        : base(name)
    {
    }
}
