using System;

namespace Skender.Stock.Indicators;

/// <summary>A moving average convergence and divergence.</summary>
public sealed class MacdResult : ResultBase, IReusableResult
{
    /// <summary>A row without values.</summary>
    /// <param name="date">Time stamp of the quote.</param>
    public MacdResult(DateTime date) => Date = date;

    /// <summary>Fast less slow average, in price units.</summary>
    public double? Macd { get; set; }

    /// <summary>Exponential average of the difference.</summary>
    public double? Signal { get; set; }

    /// <summary>Difference less signal.</summary>
    public double? Histogram { get; set; }

    /// <summary>The fast average.</summary>
    public double? FastEma { get; set; }

    /// <summary>The slow average.</summary>
    public double? SlowEma { get; set; }

    double? IReusableResult.Value => Macd;
}
