namespace QuantConnect.Orders;

public class OrderSubmissionData
{
    public OrderSubmissionData(decimal bidPrice, decimal askPrice, decimal lastPrice) => throw null;
    public decimal AskPrice => throw null;
    public decimal BidPrice => throw null;
    public decimal LastPrice => throw null;
    public OrderSubmissionData Clone() => throw null;
}
