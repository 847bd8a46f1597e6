namespace QuantConnect.Indicators;

/// <summary>The highest of the last values.</summary>
public class Maximum : WindowIndicator<IndicatorDataPoint>
{
    public Maximum(int period)
        : this($"MAX({period})", period)
    {
    }

    public Maximum(string name, int period)
        : base(name, period)
    {
    }

    public override bool IsReady => Samples >= Period;

    /// <summary>How many points ago the highest was; of several, the latest.</summary>
    public int PeriodsSinceMaximum { get; private set; }

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (Samples == 1 || input.Value >= Current.Value)
        {
            PeriodsSinceMaximum = 0;
            return input.Value;
        }
        if (PeriodsSinceMaximum < Period - 1)
        {
            PeriodsSinceMaximum++;
            return Current.Value;
        }

        // The one that counted has fallen out.
        var best = 0;
        for (var i = 1; i < window.Count; i++)
            if (!(window[best].Value >= window[i].Value)) best = i;
        PeriodsSinceMaximum = best;
        return window[best].Value;
    }

    public override void Reset()
    {
        PeriodsSinceMaximum = 0;
        base.Reset();
    }
}
