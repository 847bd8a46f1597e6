namespace QuantConnect.Securities;

public class MaintenanceMarginParameters
{
    public MaintenanceMarginParameters(Security security, decimal quantity, decimal holdingsCost, decimal holdingsValue) => throw null;
    public decimal AbsoluteHoldingsCost => throw null;
    public decimal AbsoluteHoldingsValue => throw null;
    public decimal AbsoluteQuantity => throw null;
    public decimal HoldingsCost => throw null;
    public decimal HoldingsValue => throw null;
    public decimal Quantity => throw null;
    public Security Security => throw null;
    public static MaintenanceMarginParameters ForCurrentHoldings(Security security) => throw null;
    public static MaintenanceMarginParameters ForQuantityAtCurrentPrice(Security security, decimal quantity) => throw null;
    public MaintenanceMarginParameters ForUnderlying(decimal quantity) => throw null;
}
