namespace QuantConnect.Securities;

/// <summary>An order processor that runs on the algorithm's thread: to wait for an order means to process it.</summary>
internal interface ISynchronousOrderProcessor : IOrderProcessor
{
    /// <summary>Processes what is queued; whether the order is closed after that.</summary>
    bool WaitForOrder(int orderId);
}
