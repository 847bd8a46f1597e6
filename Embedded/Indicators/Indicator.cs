namespace QuantConnect.Indicators;

public abstract class Indicator : IndicatorBase<IndicatorDataPoint>
{
    internal Indicator() => throw null; // STUB: goes when the real constructors chain
    protected Indicator(string name) => throw null;
}
