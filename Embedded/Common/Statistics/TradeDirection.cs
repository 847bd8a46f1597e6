namespace QuantConnect.Statistics;

public enum TradeDirection
{
    Long = 0,
    Short = 1,
}
