using System;
using System.Collections.Generic;

namespace QuantConnect.Data.Market;

public class Ticks : DataDictionary<List<Tick>>
{
    public Ticks() => throw null;
    public Ticks(DateTime frontier) => throw null;
}
