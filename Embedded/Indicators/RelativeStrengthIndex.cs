using System;

namespace QuantConnect.Indicators;

/// <summary>
/// The average rise against the average fall, from 0 (all falls) to 100 (all rises): <c>100 - 100 / (1 + rise / fall)</c>.
/// </summary>
public class RelativeStrengthIndex : Indicator, IIndicatorWarmUpPeriodProvider
{
    private IndicatorDataPoint _previous;

    public RelativeStrengthIndex(int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : this($"RSI({period})", period, movingAverageType)
    {
    }

    public RelativeStrengthIndex(string name, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : base(name)
    {
        MovingAverageType = movingAverageType;
        AverageGain = movingAverageType.AsIndicator($"{name}Up", period);
        AverageLoss = movingAverageType.AsIndicator($"{name}Down", period);
        WarmUpPeriod = period + 1;
    }

    public IndicatorBase<IndicatorDataPoint> AverageGain { get; }

    public IndicatorBase<IndicatorDataPoint> AverageLoss { get; }

    public override bool IsReady => AverageGain.IsReady && AverageLoss.IsReady;

    public MovingAverageType MovingAverageType { get; private set; }

    public int WarmUpPeriod { get; }

    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        if (_previous is not null)
        {
            var change = input.Value - _previous.Value;
            AverageGain.Update(input.EndTime, change >= 0 ? change : 0m);
            AverageLoss.Update(input.EndTime, change >= 0 ? 0m : -change);
        }
        _previous = input;

        // A fall too small to divide by is none.
        if (Math.Round(AverageLoss.Current.Value, 10) == 0m) return 100m;
        var strength = AverageGain.Current.Value / AverageLoss.Current.Value;
        return 100m - (100m / (1 + strength));
    }

    public override void Reset()
    {
        _previous = null;
        AverageGain.Reset();
        AverageLoss.Reset();
        base.Reset();
    }
}
