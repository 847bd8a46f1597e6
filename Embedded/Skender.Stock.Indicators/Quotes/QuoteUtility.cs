using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Globalization;

namespace Skender.Stock.Indicators;

/// <summary>Conversions and checks of price bars.</summary>
public static class QuoteUtility
{
    /// <summary>The chosen part of each bar, by date, for the indicators that take a single value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is unknown.</exception>
    public static IEnumerable<(DateTime, double)> Use<TQuote>(this IEnumerable<TQuote> quotes, CandlePart candlePart = CandlePart.Close)
        where TQuote : IQuote =>
        quotes.ToTupleCollection(candlePart);

    /// <inheritdoc cref="Use{TQuote}(IEnumerable{TQuote}, CandlePart)"/>
    public static Collection<(DateTime, double)> ToTupleCollection<TQuote>(this IEnumerable<TQuote> quotes, CandlePart candlePart)
        where TQuote : IQuote
    {
        var sorted = DateOrder.Sorted(quotes);
        var tuples = new List<(DateTime, double)>(sorted.Count);
        foreach (var quote in sorted) tuples.Add((quote.Date, CandleParts.Of(quote, candlePart)));
        return new Collection<(DateTime, double)>(tuples);
    }

    /// <summary>The values by date.</summary>
    public static Collection<(DateTime, double)> ToSortedCollection(this IEnumerable<(DateTime, double)> tuples) =>
        new(DateOrder.Sorted(tuples, t => t.Item1));

    /// <summary>The bars by date, once it is certain that no two share one. The indicators themselves do not check.</summary>
    /// <exception cref="InvalidQuotesException">Two bars have the same date.</exception>
    public static IEnumerable<TQuote> Validate<TQuote>(this IEnumerable<TQuote> quotes)
        where TQuote : IQuote
    {
        var sorted = DateOrder.Sorted(quotes);
        for (var i = 1; i < sorted.Count; i++)
        {
            var date = sorted[i].Date;
            if (date == sorted[i - 1].Date)
                throw new InvalidQuotesException(nameof(quotes), date,
                    $"Duplicate date found on {date.ToString("o", CultureInfo.InvariantCulture)}.");
        }
        return sorted;
    }
}
