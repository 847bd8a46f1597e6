using System;

namespace Skender.Stock.Indicators;

/// <summary>Something that happened at a time: a row of a time series.</summary>
public interface ISeries
{
    /// <summary>Time stamp of the row.</summary>
    DateTime Date { get; }
}
