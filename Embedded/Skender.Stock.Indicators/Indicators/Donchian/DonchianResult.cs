using System;

namespace Skender.Stock.Indicators;

/// <summary>A Donchian channel.</summary>
public sealed class DonchianResult : ResultBase
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public DonchianResult(DateTime date) => Date = date;

    /// <summary>Highest high of the periods before this one.</summary>
    public decimal? UpperBand { get; set; }

    /// <summary>Mean of the bands.</summary>
    public decimal? Centerline { get; set; }

    /// <summary>Lowest low of the periods before this one.</summary>
    public decimal? LowerBand { get; set; }

    /// <summary>Distance of the bands as a fraction of the centre.</summary>
    public decimal? Width { get; set; }
}
