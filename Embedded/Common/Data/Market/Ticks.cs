using System;
using System.Collections.Generic;

namespace QuantConnect.Data.Market;

/// <summary>The ticks in a slice, by symbol.</summary>
public class Ticks : DataDictionary<List<Tick>>
{
    public Ticks()
    {
    }

    public Ticks(DateTime frontier)
        : base(frontier)
    {
    }
}
