using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>The highest high and the lowest low before the current bar; its value is their mean.</summary>
public class DonchianChannel : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private IBaseDataBar _previous;

    public DonchianChannel(int period)
        : this(period, period)
    {
    }

    public DonchianChannel(int upperPeriod, int lowerPeriod)
        : this($"DCH({upperPeriod},{lowerPeriod})", upperPeriod, lowerPeriod)
    {
    }

    public DonchianChannel(string name, int period)
        : this(name, period, period)
    {
    }

    public DonchianChannel(string name, int upperPeriod, int lowerPeriod)
        : base(name)
    {
        WarmUpPeriod = 1 + System.Math.Max(upperPeriod, lowerPeriod);
        UpperBand = new Maximum($"{name}_UpperBand", upperPeriod);
        LowerBand = new Minimum($"{name}_LowerBand", lowerPeriod);
    }

    public override bool IsReady => UpperBand.IsReady && LowerBand.IsReady;

    public IndicatorBase<IndicatorDataPoint> LowerBand { get; }

    public IndicatorBase<IndicatorDataPoint> UpperBand { get; }

    public int WarmUpPeriod { get; }

    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        if (_previous is not null)
        {
            UpperBand.Update(new IndicatorDataPoint(_previous.EndTime, _previous.High));
            LowerBand.Update(new IndicatorDataPoint(_previous.EndTime, _previous.Low));
        }
        _previous = input;
        return (UpperBand.Current.Value + LowerBand.Current.Value) / 2;
    }

    public override void Reset()
    {
        UpperBand.Reset();
        LowerBand.Reset();
        _previous = null;
        base.Reset();
    }
}
