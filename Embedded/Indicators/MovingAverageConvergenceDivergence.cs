namespace QuantConnect.Indicators;

/// <summary>A fast moving average less a slow one, and the average of that.</summary>
public class MovingAverageConvergenceDivergence : Indicator, IIndicatorWarmUpPeriodProvider
{
    public MovingAverageConvergenceDivergence(
        int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type = MovingAverageType.Exponential)
        : this($"MACD({fastPeriod},{slowPeriod},{signalPeriod})", fastPeriod, slowPeriod, signalPeriod, type)
    {
    }

    public MovingAverageConvergenceDivergence(
        string name, int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type = MovingAverageType.Exponential)
        : base(name)
    {
        if (fastPeriod >= slowPeriod)
            throw new System.ArgumentException($"The slow period ({slowPeriod}) must be longer than the fast one ({fastPeriod}).",
                nameof(slowPeriod));
        Fast = type.AsIndicator($"{name}_Fast", fastPeriod);
        Slow = type.AsIndicator($"{name}_Slow", slowPeriod);
        Signal = type.AsIndicator($"{name}_Signal", signalPeriod);
        Histogram = new Identity($"{name}_Histogram");
        WarmUpPeriod = slowPeriod + signalPeriod - 1;
    }

    public IndicatorBase<IndicatorDataPoint> Fast { get; }

    /// <summary>The value less the signal.</summary>
    public IndicatorBase<IndicatorDataPoint> Histogram { get; }

    public override bool IsReady => Signal.IsReady;

    /// <summary>The average of the value.</summary>
    public IndicatorBase<IndicatorDataPoint> Signal { get; }

    public IndicatorBase<IndicatorDataPoint> Slow { get; }

    public int WarmUpPeriod { get; }

    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var fastIsReady = Fast.Update(input);
        var slowIsReady = Slow.Update(input);
        var difference = Fast.Current.Value - Slow.Current.Value;
        if (fastIsReady && slowIsReady && Signal.Update(input.EndTime, difference))
            Histogram.Update(input.EndTime, difference - Signal.Current.Value);
        return difference;
    }

    public override void Reset()
    {
        Fast.Reset();
        Slow.Reset();
        Signal.Reset();
        Histogram.Reset();
        base.Reset();
    }
}
