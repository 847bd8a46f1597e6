using System;

namespace Skender.Stock.Indicators;

/// <summary>A Keltner channel.</summary>
public sealed class KeltnerResult : ResultBase
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public KeltnerResult(DateTime date) => Date = date;

    /// <summary>Centre plus a multiple of the average true range.</summary>
    public double? UpperBand { get; set; }

    /// <summary>Exponential moving average of the close.</summary>
    public double? Centerline { get; set; }

    /// <summary>Centre less a multiple of the average true range.</summary>
    public double? LowerBand { get; set; }

    /// <summary>Distance of the bands as a fraction of the centre.</summary>
    public double? Width { get; set; }
}
