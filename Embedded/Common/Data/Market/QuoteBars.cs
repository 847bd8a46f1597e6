using System;

namespace QuantConnect.Data.Market;

/// <summary>The data of type <see cref="QuoteBar"/> in a slice, by symbol.</summary>
public class QuoteBars : DataDictionary<QuoteBar>
{
    public QuoteBars()
    {
    }

    public QuoteBars(DateTime time)
        : base(time)
    {
    }
}
