namespace QuantConnect.Indicators;

/// <summary>A value, or why there is none.</summary>
public class IndicatorResult
{
    public IndicatorResult(decimal value, IndicatorStatus status = IndicatorStatus.Success)
    {
        Value = value;
        Status = status;
    }

    public IndicatorStatus Status { get; private set; }

    public decimal Value { get; private set; }

    public static implicit operator IndicatorResult(decimal value) => new(value);
}
