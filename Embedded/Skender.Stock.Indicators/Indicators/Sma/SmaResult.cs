using System;

namespace Skender.Stock.Indicators;

/// <summary>A simple moving average.</summary>
public sealed class SmaResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public SmaResult(DateTime date) => Date = date;

    /// <summary>Mean of the window, in the unit of the input.</summary>
    public double? Sma { get; set; }

    double? IReusableResult.Value => Sma;
}
