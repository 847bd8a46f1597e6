namespace QuantConnect.Securities;

public class ProjectedHoldings
{
    public ProjectedHoldings(decimal holdingsQuantity, decimal openOrdersQuantity)
    {
        HoldingsQuantity = holdingsQuantity;
        OpenOrdersQuantity = openOrdersQuantity;
    }

    public decimal HoldingsQuantity { get; set; }
    public decimal OpenOrdersQuantity { get; set; }
    public decimal ProjectedQuantity => HoldingsQuantity + OpenOrdersQuantity;
}
