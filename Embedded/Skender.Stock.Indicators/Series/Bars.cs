using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

/// <summary>Price bars by date, in columns of binary floating point.</summary>
internal sealed class Bars
{
    private Bars(int count)
    {
        Dates = new DateTime[count];
        High = new double[count];
        Low = new double[count];
        Close = new double[count];
        Volume = new double[count];
    }

    public int Count => Dates.Length;

    public DateTime[] Dates { get; }

    public double[] High { get; }

    public double[] Low { get; }

    public double[] Close { get; }

    public double[] Volume { get; }

    public static Bars Of<TQuote>(IEnumerable<TQuote> quotes)
        where TQuote : IQuote
    {
        var sorted = DateOrder.Sorted(quotes);
        var bars = new Bars(sorted.Count);
        for (var i = 0; i < sorted.Count; i++)
        {
            var quote = sorted[i];
            bars.Dates[i] = quote.Date;
            bars.High[i] = (double)quote.High;
            bars.Low[i] = (double)quote.Low;
            bars.Close[i] = (double)quote.Close;
            bars.Volume[i] = (double)quote.Volume;
        }
        return bars;
    }

    /// <summary>Mean of high, low and close.</summary>
    public double TypicalPrice(int i) => (High[i] + Low[i] + Close[i]) / 3;
}
