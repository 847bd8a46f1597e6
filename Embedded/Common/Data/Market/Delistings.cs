using System;

namespace QuantConnect.Data.Market;

public class Delistings : DataDictionary<Delisting>
{
    public Delistings() => throw null;
    public Delistings(DateTime frontier) => throw null;
}
