namespace QuantConnect.Indicators;

/// <summary>The lowest of the last values.</summary>
public class Minimum : WindowIndicator<IndicatorDataPoint>
{
    public Minimum(int period)
        : this($"MIN({period})", period)
    {
    }

    public Minimum(string name, int period)
        : base(name, period)
    {
    }

    public override bool IsReady => Samples >= Period;

    /// <summary>How many points ago the lowest was; of several, the latest.</summary>
    public int PeriodsSinceMinimum { get; private set; }

    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (Samples == 1 || input.Value <= Current.Value)
        {
            PeriodsSinceMinimum = 0;
            return input.Value;
        }
        if (PeriodsSinceMinimum < Period - 1)
        {
            PeriodsSinceMinimum++;
            return Current.Value;
        }

        // The one that counted has fallen out.
        var best = 0;
        for (var i = 1; i < window.Count; i++)
            if (!(window[best].Value <= window[i].Value)) best = i;
        PeriodsSinceMinimum = best;
        return window[best].Value;
    }

    public override void Reset()
    {
        PeriodsSinceMinimum = 0;
        base.Reset();
    }
}
