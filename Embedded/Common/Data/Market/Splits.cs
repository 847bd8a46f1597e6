using System;

namespace QuantConnect.Data.Market;

public class Splits : DataDictionary<Split>
{
    public Splits() => throw null;
    public Splits(DateTime frontier) => throw null;
}
