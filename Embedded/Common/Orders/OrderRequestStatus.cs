namespace QuantConnect.Orders;

public enum OrderRequestStatus
{
    Unprocessed = 0,
    Processing = 1,
    Processed = 2,
    Error = 3,
}
