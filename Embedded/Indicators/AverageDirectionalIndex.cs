using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Wilder's strength of a trend, 0 to 100: the average of the directional indices' difference over their sum.</summary>
public class AverageDirectionalIndex : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly TrueRange _trueRange;
    private readonly WilderMovingAverage _average;
    private readonly Identity _positive;
    private readonly Identity _negative;
    private decimal _smoothedRange;
    private decimal _smoothedPlus;
    private decimal _smoothedMinus;
    private IBaseDataBar _previous;

    public AverageDirectionalIndex(int period)
        : this($"ADX({period})", period)
    {
    }

    public AverageDirectionalIndex(string name, int period)
        : base(name)
    {
        _period = period;
        _trueRange = new TrueRange($"{name}_TrueRange");
        _average = new WilderMovingAverage($"{name}_Average", period);
        _positive = new Identity($"{name}_PositiveDirectionalIndex");
        _negative = new Identity($"{name}_NegativeDirectionalIndex");
    }

    public override bool IsReady => _average.IsReady;

    public IndicatorBase<IndicatorDataPoint> NegativeDirectionalIndex => _negative;

    public IndicatorBase<IndicatorDataPoint> PositiveDirectionalIndex => _positive;

    public int WarmUpPeriod => _period * 2;

    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _trueRange.Update(input);
        var previous = _previous;
        _previous = input;
        if (previous is null) return 50m;

        var up = input.High - previous.High;
        var down = previous.Low - input.Low;
        _smoothedRange = Smooth(_smoothedRange, _trueRange.Current.Value);
        _smoothedPlus = Smooth(_smoothedPlus, up > down && up > 0 ? up : 0m);
        _smoothedMinus = Smooth(_smoothedMinus, down > up && down > 0 ? down : 0m);
        if (Samples <= _period) return 50m;

        var plus = 100m * _smoothedPlus.SafeDivision(_smoothedRange);
        var minus = 100m * _smoothedMinus.SafeDivision(_smoothedRange);
        _positive.Update(input.EndTime, plus);
        _negative.Update(input.EndTime, minus);
        var sum = plus + minus;
        if (sum == 0) return 50m;
        _average.Update(input.EndTime, 100m * Math.Abs(plus - minus) / sum);
        return _average.Current.Value;
    }

    public override void Reset()
    {
        _trueRange.Reset();
        _average.Reset();
        _positive.Reset();
        _negative.Reset();
        _smoothedRange = 0;
        _smoothedPlus = 0;
        _smoothedMinus = 0;
        _previous = null;
        base.Reset();
    }

    // Wilder's sum: a plain one over the first period, then each step takes a period's share away.
    private decimal Smooth(decimal smoothed, decimal value) =>
        Samples > _period + 1 ? smoothed - smoothed / _period + value : smoothed + value;
}
