using QuantConnect.Orders;

namespace QuantConnect;

public class CapacityEstimate
{
    public decimal Capacity => throw null;
    public Symbol LowestCapacityAsset => throw null;
    public void OnOrderEvent(OrderEvent orderEvent) => throw null;
    public void UpdateMarketCapacity(bool forceProcess) => throw null;
    // DROPPED C:QuantConnect.CapacityEstimate(QuantConnect.Interfaces.IAlgorithm algorithm)   <- QuantConnect.Interfaces.IAlgorithm
}
