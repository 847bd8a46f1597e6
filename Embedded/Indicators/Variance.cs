namespace QuantConnect.Indicators;

/// <summary>The variance of the last values as a population: the mean of the squares less the square of the mean.</summary>
public class Variance : WindowIndicator<IndicatorDataPoint>
{
    private decimal _sum;
    private decimal _sumOfSquares;

    public Variance(int period)
        : this($"VAR({period})", period)
    {
    }

    public Variance(string name, int period)
        : base(name, period)
    {
    }

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        _sum += input.Value;
        _sumOfSquares += input.Value * input.Value;
        if (Samples < 2) return 0m;

        var n = Period;
        if (Samples < n) n = (int)Samples;
        var mean = _sum / n;
        var meanOfSquares = _sumOfSquares / n;

        // The oldest value leaves after it has been counted for the last time.
        if (Samples >= Period)
        {
            var oldest = window[Period - 1].Value;
            _sum -= oldest;
            _sumOfSquares -= oldest * oldest;
        }
        return meanOfSquares - mean * mean;
    }

    public override void Reset()
    {
        _sum = 0;
        _sumOfSquares = 0;
        base.Reset();
    }
}
