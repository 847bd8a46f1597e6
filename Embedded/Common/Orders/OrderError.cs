namespace QuantConnect.Orders;

public enum OrderError
{
    CanNotUpdateFilledOrder = -8,
    GeneralError = -7,
    TimestampError = -6,
    MaxOrdersExceeded = -5,
    InsufficientCapital = -4,
    MarketClosed = -3,
    NoData = -2,
    ZeroQuantity = -1,
    None = 0,
}
