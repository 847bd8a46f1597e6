using QuantConnect.Data;

namespace Backtests.Engine.Feed;

/// <summary>Bars of one file, a column per field, so that a day decoded ahead or kept in a cache is handed to the loop as it is.</summary>
internal abstract class BarColumns
{
    /// <summary>Start of each bar in ticks of the data's time zone, strictly rising.</summary>
    public long[] StartTicks = new long[1440];

    /// <summary>How many bars there are; the columns may be longer.</summary>
    public int Count;

    /// <summary>The bars made of the columns, where that was done ahead; else null.</summary>
    public BaseData[]? Bars;

    /// <summary>Makes room for one more bar.</summary>
    public void EnsureRoom() => EnsureRoom(Count + 1);

    /// <summary>Makes room for <paramref name="count"/> bars.</summary>
    public void EnsureRoom(int count)
    {
        if (count > StartTicks.Length)
        {
            var length = Math.Max(count, 2 * StartTicks.Length);
            Array.Resize(ref StartTicks, length);
            Grow(length);
        }
    }

    /// <summary>Lengthens the other columns.</summary>
    protected abstract void Grow(int length);
}

/// <summary>Trade bars: prices in quote currency, volume in the venue's unit.</summary>
internal sealed class TradeColumns : BarColumns
{
    public decimal[] Open = new decimal[1440];
    public decimal[] High = new decimal[1440];
    public decimal[] Low = new decimal[1440];
    public decimal[] Close = new decimal[1440];
    public decimal[] Volume = new decimal[1440];

    protected override void Grow(int length)
    {
        Array.Resize(ref Open, length);
        Array.Resize(ref High, length);
        Array.Resize(ref Low, length);
        Array.Resize(ref Close, length);
        Array.Resize(ref Volume, length);
    }
}

/// <summary>Quote bars: bid and ask prices in quote currency, last sizes in the venue's unit. A side may be absent.</summary>
internal sealed class QuoteColumns : BarColumns
{
    public QuoteSide Bid = new();
    public QuoteSide Ask = new();

    protected override void Grow(int length)
    {
        Bid.Grow(length);
        Ask.Grow(length);
    }
}

/// <summary>One side of the quote bars of a file.</summary>
internal sealed class QuoteSide
{
    public bool[] Present = new bool[1440];
    public decimal[] Open = new decimal[1440];
    public decimal[] High = new decimal[1440];
    public decimal[] Low = new decimal[1440];
    public decimal[] Close = new decimal[1440];
    public decimal[] Size = new decimal[1440];

    public void Grow(int length)
    {
        Array.Resize(ref Present, length);
        Array.Resize(ref Open, length);
        Array.Resize(ref High, length);
        Array.Resize(ref Low, length);
        Array.Resize(ref Close, length);
        Array.Resize(ref Size, length);
    }
}
