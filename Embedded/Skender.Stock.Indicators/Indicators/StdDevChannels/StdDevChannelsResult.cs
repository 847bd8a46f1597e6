using System;

namespace Skender.Stock.Indicators;

/// <summary>A channel around a regression line.</summary>
public sealed class StdDevChannelsResult : ResultBase
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public StdDevChannelsResult(DateTime date) => Date = date;

    /// <summary>Least-squares line through the window that this row belongs to.</summary>
    public double? Centerline { get; set; }

    /// <summary>Line plus a number of standard deviations.</summary>
    public double? UpperChannel { get; set; }

    /// <summary>Line less a number of standard deviations.</summary>
    public double? LowerChannel { get; set; }

    /// <summary>Whether a window, and so a new line, starts here.</summary>
    public bool BreakPoint { get; set; }
}
