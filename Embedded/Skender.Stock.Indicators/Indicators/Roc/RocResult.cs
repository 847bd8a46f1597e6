using System;

namespace Skender.Stock.Indicators;

/// <summary>A rate of change.</summary>
public sealed class RocResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public RocResult(DateTime date) => Date = date;

    /// <summary>Change over the lookback, in the unit of the input.</summary>
    public double? Momentum { get; set; }

    /// <summary>Change over the lookback, in percent.</summary>
    public double? Roc { get; set; }

    /// <summary>Simple moving average of the rate, where it was asked for.</summary>
    public double? RocSma { get; set; }

    double? IReusableResult.Value => Roc;
}
