using System;

namespace Skender.Stock.Indicators;

/// <summary>Bands around a simple moving average.</summary>
public sealed class BollingerBandsResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public BollingerBandsResult(DateTime date) => Date = date;

    /// <summary>Mean of the window.</summary>
    public double? Sma { get; set; }

    /// <summary>Mean plus the given number of standard deviations.</summary>
    public double? UpperBand { get; set; }

    /// <summary>Mean less the given number of standard deviations.</summary>
    public double? LowerBand { get; set; }

    /// <summary>Place of the price between the bands: 0 on the lower one, 1 on the upper one.</summary>
    public double? PercentB { get; set; }

    /// <summary>Distance of the price from the mean, in standard deviations.</summary>
    public double? ZScore { get; set; }

    /// <summary>Distance of the bands as a fraction of the mean.</summary>
    public double? Width { get; set; }

    double? IReusableResult.Value => PercentB;
}
