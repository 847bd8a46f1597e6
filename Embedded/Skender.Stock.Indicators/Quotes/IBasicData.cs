using System;

namespace Skender.Stock.Indicators;

/// <summary>A single value at a time.</summary>
public interface IBasicData
{
    /// <summary>Time stamp of the value.</summary>
    DateTime Date { get; }

    /// <summary>The value.</summary>
    double Value { get; }
}
