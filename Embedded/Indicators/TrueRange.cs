using System;
using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>
/// The greatest of high less low, and of the distances of high and of low to the close before; of the first bar, high less low.
/// </summary>
public class TrueRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private IBaseDataBar _previous;

    public TrueRange()
        : this("TR")
    {
    }

    public TrueRange(string name)
        : base(name)
    {
    }

    public override bool IsReady => Samples > 1;

    public int WarmUpPeriod => 2;

    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var range = input.High - input.Low;
        // After a reset the bars before it don't count any more.
        if (Samples > 1 && _previous is not null)
            range = Math.Max(range, Math.Max(Math.Abs(input.High - _previous.Close), Math.Abs(input.Low - _previous.Close)));
        _previous = input;
        return range;
    }
}
