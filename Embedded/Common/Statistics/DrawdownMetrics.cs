namespace QuantConnect.Statistics;

public class DrawdownMetrics
{
    public DrawdownMetrics(decimal drawdown, int recoveryTime)
    {
        Drawdown = drawdown;
        DrawdownRecovery = recoveryTime;
    }

    public decimal Drawdown { get; }
    public int DrawdownRecovery { get; }
}
