using System;

namespace QuantConnect.Data.Market;

public class QuoteBars : DataDictionary<QuoteBar>
{
    public QuoteBars() => throw null;
    public QuoteBars(DateTime time) => throw null;
}
