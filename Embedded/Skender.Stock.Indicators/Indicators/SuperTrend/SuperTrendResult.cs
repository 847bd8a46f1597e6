using System;

namespace Skender.Stock.Indicators;

/// <summary>A trailing stop that follows the trend.</summary>
public sealed class SuperTrendResult : ResultBase
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public SuperTrendResult(DateTime date) => Date = date;

    /// <summary>The band in force.</summary>
    public decimal? SuperTrend { get; set; }

    /// <summary>The band above the price, while the trend is down.</summary>
    public decimal? UpperBand { get; set; }

    /// <summary>The band below the price, while the trend is up.</summary>
    public decimal? LowerBand { get; set; }
}
