using System;

namespace QuantConnect.Data.Market;

/// <summary>The data of type <see cref="Split"/> in a slice, by symbol.</summary>
public class Splits : DataDictionary<Split>
{
    public Splits()
    {
    }

    public Splits(DateTime frontier)
        : base(frontier)
    {
    }
}
