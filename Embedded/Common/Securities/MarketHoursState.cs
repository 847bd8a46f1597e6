namespace QuantConnect.Securities;

public enum MarketHoursState
{
    Closed = 0,
    PreMarket = 1,
    Market = 2,
    PostMarket = 3,
}
