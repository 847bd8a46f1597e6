namespace QuantConnect.Algorithm.Framework.Alphas;

public enum InsightType
{
    Price = 0,
    Volatility = 1,
}
