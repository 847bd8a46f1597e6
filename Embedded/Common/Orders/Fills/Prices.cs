using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Orders.Fills;

/// <summary>The bar, on the side that matters to an order, against which a fill model fills it.</summary>
public class Prices
{
    public Prices(IBaseDataBar bar) : this(bar.Time, bar.EndTime, bar)
    {
    }

    public Prices(DateTime time, DateTime endTime, IBar bar) : this(time, endTime, bar.Close, bar.Open, bar.High, bar.Low, bar.Close)
    {
    }

    public Prices(DateTime time, DateTime endTime, decimal current, decimal open, decimal high, decimal low, decimal close)
    {
        Time = time;
        EndTime = endTime;
        Current = current;
        Open = open == 0 ? current : open;
        High = high == 0 ? current : high;
        Low = low == 0 ? current : low;
        Close = close == 0 ? current : close;
    }

    public decimal Close { get; init; }

    /// <summary>The latest price known: the bar's close.</summary>
    public decimal Current { get; init; }

    /// <summary>End of the bar, in the exchange's time zone.</summary>
    public DateTime EndTime { get; init; }

    public decimal High { get; init; }
    public decimal Low { get; init; }
    public decimal Open { get; init; }

    /// <summary>Start of the bar, in the exchange's time zone.</summary>
    public DateTime Time { get; init; }
}
