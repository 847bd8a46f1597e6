namespace QuantConnect.Indicators;

/// <summary>A moving average, and bands a number of standard deviations around it.</summary>
public class BollingerBands : Indicator, IIndicatorWarmUpPeriodProvider
{
    public BollingerBands(int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this($"BB({period},{k.NormalizeToStr()})", period, k, movingAverageType)
    {
    }

    /// <param name="name">What it is called.</param>
    /// <param name="period">Values that count.</param>
    /// <param name="k">Standard deviations between the average and a band.</param>
    /// <param name="movingAverageType">The kind of average.</param>
    public BollingerBands(string name, int period, decimal k, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = period;
        MovingAverageType = movingAverageType;
        StandardDeviation = new StandardDeviation($"{name}_StandardDeviation", period);
        MiddleBand = movingAverageType.AsIndicator($"{name}_MiddleBand", period);
        LowerBand = MiddleBand.Minus(StandardDeviation.Times(k), $"{name}_LowerBand");
        UpperBand = MiddleBand.Plus(StandardDeviation.Times(k), $"{name}_UpperBand");

        var width = UpperBand.Minus(LowerBand);
        BandWidth = width.Over(MiddleBand).Times(new ConstantIndicator<IndicatorDataPoint>("ct", 100m), $"{name}_BandWidth");
        Price = new Identity($"{name}_Close");
        PercentB = Price.Minus(LowerBand).Over(width, $"{name}_%B");
    }

    /// <summary>Between the bands, as a percentage of the middle one.</summary>
    public IndicatorBase<IndicatorDataPoint> BandWidth { get; }

    public override bool IsReady => MiddleBand.IsReady && UpperBand.IsReady && LowerBand.IsReady;

    public IndicatorBase<IndicatorDataPoint> LowerBand { get; }

    public IndicatorBase<IndicatorDataPoint> MiddleBand { get; }

    public MovingAverageType MovingAverageType { get; }

    /// <summary>Where the price is: 0 at the lower band, 1 at the upper one.</summary>
    public IndicatorBase<IndicatorDataPoint> PercentB { get; }

    public IndicatorBase<IndicatorDataPoint> Price { get; }

    public IndicatorBase<IndicatorDataPoint> StandardDeviation { get; }

    public IndicatorBase<IndicatorDataPoint> UpperBand { get; }

    public int WarmUpPeriod { get; }

    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        // The bands follow the average and the deviation by themselves.
        StandardDeviation.Update(input);
        MiddleBand.Update(input);
        Price.Update(input);
        return input.Value;
    }

    public override void Reset()
    {
        StandardDeviation.Reset();
        MiddleBand.Reset();
        UpperBand.Reset();
        LowerBand.Reset();
        BandWidth.Reset();
        Price.Reset();
        PercentB.Reset();
        base.Reset();
    }
}
