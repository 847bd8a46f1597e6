using System;

namespace Skender.Stock.Indicators;

/// <summary>A true range and its average.</summary>
public sealed class AtrResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public AtrResult(DateTime date) => Date = date;

    /// <summary>True range: the bar's range extended to the previous close, in price units.</summary>
    public double? Tr { get; set; }

    /// <summary>Average true range, in price units.</summary>
    public double? Atr { get; set; }

    /// <summary>Average true range in percent of the close.</summary>
    public double? Atrp { get; set; }

    double? IReusableResult.Value => Atrp;
}
