using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

public abstract class BarIndicator : IndicatorBase<IBaseDataBar>
{
    internal BarIndicator() => throw null; // STUB: goes when the real constructors chain
    protected BarIndicator(string name) => throw null;
}
