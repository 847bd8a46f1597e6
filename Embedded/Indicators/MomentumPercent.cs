namespace QuantConnect.Indicators;

public class MomentumPercent : RateOfChangePercent
{
    public MomentumPercent(int period) => throw null;
    public MomentumPercent(string name, int period) => throw null;
}
