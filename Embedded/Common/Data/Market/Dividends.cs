using System;

namespace QuantConnect.Data.Market;

public class Dividends : DataDictionary<Dividend>
{
    public Dividends() => throw null;
    public Dividends(DateTime frontier) => throw null;
}
