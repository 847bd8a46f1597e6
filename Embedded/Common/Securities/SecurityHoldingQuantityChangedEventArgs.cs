namespace QuantConnect.Securities;

public class SecurityHoldingQuantityChangedEventArgs : SecurityEventArgs
{
    public SecurityHoldingQuantityChangedEventArgs(Security security, decimal previousAveragePrice, decimal previousQuantity) => throw null;
    public decimal PreviousAveragePrice => throw null;
    public decimal PreviousQuantity => throw null;
}
