using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>An indicator of bars.</summary>
public abstract class BarIndicator : IndicatorBase<IBaseDataBar>
{
    protected BarIndicator(string name)
        : base(name)
    {
    }
}
