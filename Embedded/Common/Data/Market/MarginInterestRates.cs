using System;

namespace QuantConnect.Data.Market;

/// <summary>The data of type <see cref="MarginInterestRate"/> in a slice, by symbol.</summary>
public class MarginInterestRates : DataDictionary<MarginInterestRate>
{
    public MarginInterestRates()
    {
    }

    public MarginInterestRates(DateTime frontier)
        : base(frontier)
    {
    }
}
