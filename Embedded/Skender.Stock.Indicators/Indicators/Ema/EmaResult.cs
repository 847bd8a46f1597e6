using System;

namespace Skender.Stock.Indicators;

/// <summary>An exponential moving average.</summary>
public sealed class EmaResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public EmaResult(DateTime date) => Date = date;

    /// <summary>The average, in the unit of the input.</summary>
    public double? Ema { get; set; }

    double? IReusableResult.Value => Ema;
}
