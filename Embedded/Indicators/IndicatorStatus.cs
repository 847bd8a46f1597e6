namespace QuantConnect.Indicators;

public enum IndicatorStatus
{
    Success = 0,
    InvalidInput = 1,
    MathError = 2,
    ValueNotReady = 3,
}
