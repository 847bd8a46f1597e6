namespace QuantConnect.Statistics;

public class DrawdownMetrics
{
    public DrawdownMetrics(decimal drawdown, int recoveryTime) => throw null;
    public decimal Drawdown => throw null;
    public int DrawdownRecovery => throw null;
}
