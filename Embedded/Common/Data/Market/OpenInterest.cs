using System;

namespace QuantConnect.Data.Market;

/// <summary>A measurement of the open interest, in contracts or units of the base asset.</summary>
public class OpenInterest : Tick
{
    public OpenInterest()
    {
        DataType = MarketDataType.Tick;
        TickType = TickType.OpenInterest;
    }

    public OpenInterest(OpenInterest original)
        : base(original.Time, original.Symbol, original.Value)
    {
    }

    public OpenInterest(DateTime time, Symbol symbol, decimal openInterest)
        : base(time, symbol, openInterest)
    {
    }

    public override BaseData Clone() => new OpenInterest(this);
}
