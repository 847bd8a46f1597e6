using System;

namespace QuantConnect.Data.Market;

/// <summary>The data of type <see cref="Delisting"/> in a slice, by symbol.</summary>
public class Delistings : DataDictionary<Delisting>
{
    public Delistings()
    {
    }

    public Delistings(DateTime frontier)
        : base(frontier)
    {
    }
}
