using System;

namespace Skender.Stock.Indicators;

internal static class CandleParts
{
    /// <summary>The part of the bar as a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The part is unknown.</exception>
    public static double Of(IQuote quote, CandlePart candlePart) => (double)(candlePart switch
    {
        CandlePart.Open => quote.Open,
        CandlePart.High => quote.High,
        CandlePart.Low => quote.Low,
        CandlePart.Close => quote.Close,
        CandlePart.Volume => quote.Volume,
        CandlePart.HL2 => (quote.High + quote.Low) / 2m,
        CandlePart.HLC3 => (quote.High + quote.Low + quote.Close) / 3m,
        CandlePart.OC2 => (quote.Open + quote.Close) / 2m,
        CandlePart.OHL3 => (quote.Open + quote.High + quote.Low) / 3m,
        CandlePart.OHLC4 => (quote.Open + quote.High + quote.Low + quote.Close) / 4m,
        _ => throw new ArgumentOutOfRangeException(nameof(candlePart), candlePart, "Unknown part of a price bar."),
    });
}
