using System;

namespace Skender.Stock.Indicators;

/// <summary>A chandelier exit.</summary>
public sealed class ChandelierResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public ChandelierResult(DateTime date) => Date = date;

    /// <summary>Price at which the position is left.</summary>
    public double? ChandelierExit { get; set; }

    double? IReusableResult.Value => ChandelierExit;
}
