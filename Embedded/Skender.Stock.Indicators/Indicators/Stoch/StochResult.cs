using System;

namespace Skender.Stock.Indicators;

/// <summary>A stochastic oscillator.</summary>
public sealed class StochResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public StochResult(DateTime date) => Date = date;

    /// <summary>%K: place of the close in the range of the window, smoothed; from 0 to 100.</summary>
    public double? Oscillator { get; set; }

    /// <summary>%D: simple moving average of the oscillator.</summary>
    public double? Signal { get; set; }

    /// <summary>%J: three times the oscillator less twice the signal.</summary>
    public double? PercentJ { get; set; }

    /// <summary>The oscillator.</summary>
    public double? K => Oscillator;

    /// <summary>The signal.</summary>
    public double? D => Signal;

    /// <summary>%J.</summary>
    public double? J => PercentJ;

    double? IReusableResult.Value => Oscillator;
}
