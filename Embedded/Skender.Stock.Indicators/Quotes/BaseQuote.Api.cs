using System;
using System.Collections.Generic;

namespace Skender.Stock.Indicators;

public static partial class Indicator
{
    /// <summary>The chosen part of each bar, by date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is unknown.</exception>
    public static IEnumerable<BasicData> GetBaseQuote<TQuote>(this IEnumerable<TQuote> quotes, CandlePart candlePart = CandlePart.Close)
        where TQuote : IQuote =>
        DateOrder.Sorted(quotes).ConvertAll(q => new BasicData { Date = q.Date, Value = CandleParts.Of(q, candlePart) });
}
