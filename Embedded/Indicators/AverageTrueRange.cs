using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>A moving average of the true range.</summary>
public class AverageTrueRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly IndicatorBase<IndicatorDataPoint> _smoother;

    public AverageTrueRange(int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : this($"ATR({period})", period, movingAverageType)
    {
    }

    public AverageTrueRange(string name, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : base(name)
    {
        WarmUpPeriod = period;
        _smoother = movingAverageType.AsIndicator($"{name}_{movingAverageType}", period);
        TrueRange = new TrueRange($"{name}_TrueRange");
    }

    public override bool IsReady => _smoother.IsReady;

    public IndicatorBase<IBaseDataBar> TrueRange { get; }

    public int WarmUpPeriod { get; }

    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        TrueRange.Update(input);
        _smoother.Update(new IndicatorDataPoint(input.Symbol, input.Time, TrueRange.Current.Value));
        return _smoother.Current.Value;
    }

    public override void Reset()
    {
        _smoother.Reset();
        TrueRange.Reset();
        base.Reset();
    }
}
