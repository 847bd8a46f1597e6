using System;

namespace Skender.Stock.Indicators;

/// <summary>A row of an indicator's results.</summary>
public abstract class ResultBase : ISeries
{
    /// <summary>Time stamp of the quote that the row belongs to.</summary>
    public DateTime Date { get; set; }
}
