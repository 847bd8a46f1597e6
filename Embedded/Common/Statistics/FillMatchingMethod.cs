namespace QuantConnect.Statistics;

public enum FillMatchingMethod
{
    FIFO = 0,
    LIFO = 1,
}
