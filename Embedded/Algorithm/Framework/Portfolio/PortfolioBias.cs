namespace QuantConnect.Algorithm.Framework.Portfolio;

public enum PortfolioBias
{
    Short = -1,
    LongShort = 0,
    Long = 1,
}
