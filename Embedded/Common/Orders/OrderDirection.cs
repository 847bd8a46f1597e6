namespace QuantConnect.Orders;

public enum OrderDirection
{
    Buy = 0,
    Sell = 1,
    Hold = 2,
}
