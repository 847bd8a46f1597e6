using System;

namespace Skender.Stock.Indicators;

/// <summary>The directional movement system.</summary>
public sealed class AdxResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public AdxResult(DateTime date) => Date = date;

    /// <summary>Plus directional indicator, in percent.</summary>
    public double? Pdi { get; set; }

    /// <summary>Minus directional indicator, in percent.</summary>
    public double? Mdi { get; set; }

    /// <summary>Directional index, from 0 to 100.</summary>
    public double? Dx { get; set; }

    /// <summary>Average directional index, from 0 to 100.</summary>
    public double? Adx { get; set; }

    /// <summary>Average directional index rating: the mean of the current index and the one of a lookback ago.</summary>
    public double? Adxr { get; set; }

    double? IReusableResult.Value => Adx;
}
