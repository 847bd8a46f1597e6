namespace QuantConnect.Securities;

public class ProjectedHoldings
{
    public ProjectedHoldings(decimal holdingsQuantity, decimal openOrdersQuantity) => throw null;
    public decimal HoldingsQuantity { get => throw null; set => throw null; }
    public decimal OpenOrdersQuantity { get => throw null; set => throw null; }
    public decimal ProjectedQuantity => throw null;
}
