using System;

namespace QuantConnect.Data.Market;

public class TradeBars : DataDictionary<TradeBar>
{
    public TradeBars() => throw null;
    public TradeBars(DateTime frontier) => throw null;
}
