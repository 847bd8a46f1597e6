namespace QuantConnect.Orders;

public enum OrderPosition
{
    BuyToOpen = 0,
    BuyToClose = 1,
    SellToOpen = 2,
    SellToClose = 3,
}
