namespace QuantConnect.Indicators;

public class IndicatorResult
{
    public IndicatorResult(decimal value, IndicatorStatus status = IndicatorStatus.Success) => throw null;
    public IndicatorStatus Status => throw null;
    public decimal Value => throw null;
    public static implicit operator IndicatorResult(decimal value) => throw null;
}
