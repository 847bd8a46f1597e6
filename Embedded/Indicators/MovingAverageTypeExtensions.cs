using System;

namespace QuantConnect.Indicators;

/// <summary>Makes moving averages by kind.</summary>
public static class MovingAverageTypeExtensions
{
    /// <summary>A moving average.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not among those of this edition.</exception>
    public static IndicatorBase<IndicatorDataPoint> AsIndicator(this MovingAverageType movingAverageType, int period) =>
        movingAverageType.AsIndicator($"{movingAverageType}({period})", period);

    /// <inheritdoc cref="AsIndicator(MovingAverageType, int)"/>
    public static IndicatorBase<IndicatorDataPoint> AsIndicator(this MovingAverageType movingAverageType, string name, int period) =>
        movingAverageType switch
        {
            MovingAverageType.Simple => new SimpleMovingAverage(name, period),
            MovingAverageType.Exponential => new ExponentialMovingAverage(name, period),
            MovingAverageType.Wilders => new WilderMovingAverage(name, period),
            MovingAverageType.LinearWeightedMovingAverage => new LinearWeightedMovingAverage(name, period),
            MovingAverageType.DoubleExponential => new DoubleExponentialMovingAverage(name, period),
            MovingAverageType.TripleExponential => new TripleExponentialMovingAverage(name, period),
            _ => throw new ArgumentOutOfRangeException(
                nameof(movingAverageType), movingAverageType,
                "Moving averages are simple, exponential (also double and triple), Wilder's or linear."),
        };
}
