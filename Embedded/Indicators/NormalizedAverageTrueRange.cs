using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Wilder's average true range as a percentage of the close.</summary>
public class NormalizedAverageTrueRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly AverageTrueRange _atr;

    public NormalizedAverageTrueRange(int period)
        : this($"NATR({period})", period)
    {
    }

    public NormalizedAverageTrueRange(string name, int period)
        : base(name)
    {
        WarmUpPeriod = period + 1;
        _atr = new AverageTrueRange($"{name}_AverageTrueRange", period);
    }

    public override bool IsReady => Samples >= WarmUpPeriod;

    public int WarmUpPeriod { get; }

    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _atr.Update(input);
        return IsReady && input.Close != 0 ? _atr.Current.Value / input.Close * 100m : 0m;
    }

    public override void Reset()
    {
        _atr.Reset();
        base.Reset();
    }
}
