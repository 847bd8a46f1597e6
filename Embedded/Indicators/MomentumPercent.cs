namespace QuantConnect.Indicators;

/// <summary>The change over the value of a number of points ago, as a percentage of that.</summary>
public class MomentumPercent : RateOfChangePercent
{
    public MomentumPercent(int period)
        : this($"MOMP({period})", period)
    {
    }

    public MomentumPercent(string name, int period)
        : base(name, period)
    {
    }
}
