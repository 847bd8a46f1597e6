namespace QuantConnect;

public enum AlgorithmMode
{
    Live = 0,
    Optimization = 1,
    Backtesting = 2,
    Research = 3,
}
