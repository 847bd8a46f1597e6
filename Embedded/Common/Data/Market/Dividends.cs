using System;

namespace QuantConnect.Data.Market;

/// <summary>The data of type <see cref="Dividend"/> in a slice, by symbol.</summary>
public class Dividends : DataDictionary<Dividend>
{
    public Dividends()
    {
    }

    public Dividends(DateTime frontier)
        : base(frontier)
    {
    }
}
