namespace QuantConnect.Orders;

public class OrderSubmissionData
{
    public OrderSubmissionData(decimal bidPrice, decimal askPrice, decimal lastPrice)
    {
        BidPrice = bidPrice;
        AskPrice = askPrice;
        LastPrice = lastPrice;
    }

    public decimal BidPrice { get; }
    public decimal AskPrice { get; }
    public decimal LastPrice { get; }
    public OrderSubmissionData Clone() => (OrderSubmissionData)MemberwiseClone();
}
