using System;

namespace Skender.Stock.Indicators;

/// <summary>A volume-weighted average price.</summary>
public sealed class VwapResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public VwapResult(DateTime date) => Date = date;

    /// <summary>The average, in price units.</summary>
    public double? Vwap { get; set; }

    double? IReusableResult.Value => Vwap;
}
