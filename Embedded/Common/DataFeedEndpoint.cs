namespace QuantConnect;

public enum DataFeedEndpoint
{
    Backtesting = 0,
    FileSystem = 1,
    LiveTrading = 2,
    Database = 3,
}
