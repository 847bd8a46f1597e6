namespace QuantConnect;

public enum SettlementType
{
    PhysicalDelivery = 0,
    Cash = 1,
}
