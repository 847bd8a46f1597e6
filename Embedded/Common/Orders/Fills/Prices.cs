using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Orders.Fills;

public class Prices
{
    public Prices(IBaseDataBar bar) => throw null;
    public Prices(DateTime time, DateTime endTime, IBar bar) => throw null;
    public Prices(DateTime time, DateTime endTime, decimal current, decimal open, decimal high, decimal low, decimal close) => throw null;
    public decimal Close { get => throw null; init => throw null; }
    public decimal Current { get => throw null; init => throw null; }
    public DateTime EndTime { get => throw null; init => throw null; }
    public decimal High { get => throw null; init => throw null; }
    public decimal Low { get => throw null; init => throw null; }
    public decimal Open { get => throw null; init => throw null; }
    public DateTime Time { get => throw null; init => throw null; }
}
