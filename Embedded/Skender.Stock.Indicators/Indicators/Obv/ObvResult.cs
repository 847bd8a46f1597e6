using System;

namespace Skender.Stock.Indicators;

/// <summary>An on-balance volume.</summary>
public sealed class ObvResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public ObvResult(DateTime date) => Date = date;

    /// <summary>Running sum of the volume, signed by the change of the close; 0 in the first row.</summary>
    public double Obv { get; set; }

    /// <summary>Simple moving average of the sum, where it was asked for.</summary>
    public double? ObvSma { get; set; }

    double? IReusableResult.Value => Obv;
}
