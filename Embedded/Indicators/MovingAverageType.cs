namespace QuantConnect.Indicators;

public enum MovingAverageType
{
    Simple = 0,
    Exponential = 1,
    Wilders = 2,
    LinearWeightedMovingAverage = 3,
    DoubleExponential = 4,
    TripleExponential = 5,
}
