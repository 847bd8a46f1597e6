using System;

namespace Skender.Stock.Indicators;

/// <summary>A price bar, for those who have no type of their own.</summary>
public class Quote : IQuote
{
    /// <inheritdoc/>
    public DateTime Date { get; set; }

    /// <inheritdoc/>
    public decimal Open { get; set; }

    /// <inheritdoc/>
    public decimal High { get; set; }

    /// <inheritdoc/>
    public decimal Low { get; set; }

    /// <inheritdoc/>
    public decimal Close { get; set; }

    /// <inheritdoc/>
    public decimal Volume { get; set; }
}
