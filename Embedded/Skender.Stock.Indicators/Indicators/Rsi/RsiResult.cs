using System;

namespace Skender.Stock.Indicators;

/// <summary>A relative strength index.</summary>
public sealed class RsiResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public RsiResult(DateTime date) => Date = date;

    /// <summary>The index, from 0 to 100.</summary>
    public double? Rsi { get; set; }

    double? IReusableResult.Value => Rsi;
}
