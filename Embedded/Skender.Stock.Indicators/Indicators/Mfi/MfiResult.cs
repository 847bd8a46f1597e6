using System;

namespace Skender.Stock.Indicators;

/// <summary>A money flow index.</summary>
public sealed class MfiResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public MfiResult(DateTime date) => Date = date;

    /// <summary>The index, from 0 to 100.</summary>
    public double? Mfi { get; set; }

    double? IReusableResult.Value => Mfi;
}
