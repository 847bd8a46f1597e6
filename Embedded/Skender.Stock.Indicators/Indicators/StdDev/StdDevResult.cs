using System;

namespace Skender.Stock.Indicators;

/// <summary>A standard deviation.</summary>
public sealed class StdDevResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public StdDevResult(DateTime date) => Date = date;

    /// <summary>Population standard deviation of the window.</summary>
    public double? StdDev { get; set; }

    /// <summary>Mean of the window.</summary>
    public double? Mean { get; set; }

    /// <summary>Distance of the value from the mean, in standard deviations.</summary>
    public double? ZScore { get; set; }

    /// <summary>Simple moving average of the standard deviation, where it was asked for.</summary>
    public double? StdDevSma { get; set; }

    double? IReusableResult.Value => StdDev;
}
