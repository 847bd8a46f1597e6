using System;

namespace QuantConnect.Data.Market;

/// <summary>The data of type <see cref="TradeBar"/> in a slice, by symbol.</summary>
public class TradeBars : DataDictionary<TradeBar>
{
    public TradeBars()
    {
    }

    public TradeBars(DateTime frontier)
        : base(frontier)
    {
    }
}
