using System;

namespace QuantConnect.Data.Market;

public class MarginInterestRates : DataDictionary<MarginInterestRate>
{
    public MarginInterestRates() => throw null;
    public MarginInterestRates(DateTime frontier) => throw null;
}
