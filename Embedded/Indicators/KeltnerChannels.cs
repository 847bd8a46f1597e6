using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>A moving average of the typical price, and bands a number of average true ranges around it.</summary>
public class KeltnerChannels : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    public KeltnerChannels(int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this($"KC({period},{k.NormalizeToStr()})", period, k, movingAverageType)
    {
    }

    /// <param name="name">What it is called.</param>
    /// <param name="period">Bars that count.</param>
    /// <param name="k">Average true ranges between the average and a band.</param>
    /// <param name="movingAverageType">The kind of average.</param>
    public KeltnerChannels(string name, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = period;
        AverageTrueRange = new AverageTrueRange($"{name}_AverageTrueRange", period, MovingAverageType.Simple);
        MiddleBand = movingAverageType.AsIndicator($"{name}_MiddleBand", period);
        LowerBand = Band($"{name}_LowerBand", -k);
        UpperBand = Band($"{name}_UpperBand", k);
    }

    public IndicatorBase<IBaseDataBar> AverageTrueRange { get; }

    public override bool IsReady => MiddleBand.IsReady && UpperBand.IsReady && LowerBand.IsReady && AverageTrueRange.IsReady;

    public IndicatorBase<IBaseDataBar> LowerBand { get; }

    public IndicatorBase<IndicatorDataPoint> MiddleBand { get; }

    public IndicatorBase<IBaseDataBar> UpperBand { get; }

    public int WarmUpPeriod { get; }

    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        AverageTrueRange.Update(input);
        var typical = (input.High + input.Low + input.Close) / 3m;
        MiddleBand.Update(new IndicatorDataPoint(input.Symbol, input.EndTime, typical));
        LowerBand.Update(input);
        UpperBand.Update(input);
        return MiddleBand.Current.Value;
    }

    public override void Reset()
    {
        AverageTrueRange.Reset();
        MiddleBand.Reset();
        UpperBand.Reset();
        LowerBand.Reset();
        base.Reset();
    }

    private FunctionalIndicator<IBaseDataBar> Band(string name, decimal k) => new(
        name, _ => MiddleBand.Current.Value + AverageTrueRange.Current.Value * k, _ => MiddleBand.IsReady && AverageTrueRange.IsReady);
}
