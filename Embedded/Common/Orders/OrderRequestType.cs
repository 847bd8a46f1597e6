namespace QuantConnect.Orders;

public enum OrderRequestType
{
    Submit = 0,
    Update = 1,
    Cancel = 2,
}
