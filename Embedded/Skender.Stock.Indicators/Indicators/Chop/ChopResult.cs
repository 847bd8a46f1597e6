using System;

namespace Skender.Stock.Indicators;

/// <summary>A choppiness index.</summary>
public sealed class ChopResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public ChopResult(DateTime date) => Date = date;

    /// <summary>The index: near 100 without direction, near 0 in a straight trend.</summary>
    public double? Chop { get; set; }

    double? IReusableResult.Value => Chop;
}
