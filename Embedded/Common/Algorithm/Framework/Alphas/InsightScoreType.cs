namespace QuantConnect.Algorithm.Framework.Alphas;

public enum InsightScoreType
{
    Direction = 0,
    Magnitude = 1,
}
