namespace QuantConnect.Securities;

public class MarginCallOrdersParameters
{
    public decimal TotalPortfolioValue => throw null;
    public decimal TotalUsedMargin => throw null;
    // DROPPED C:QuantConnect.Securities.MarginCallOrdersParameters(QuantConnect.Securities.Positions.IPositionGroup positionGroup, System.Decimal totalPortfolioValue, System.Decimal totalUsedMargin)   <- QuantConnect.Securities.Positions.IPositionGroup
    // DROPPED P:QuantConnect.Securities.MarginCallOrdersParameters.PositionGroup : QuantConnect.Securities.Positions.IPositionGroup { get; }   <- QuantConnect.Securities.Positions.IPositionGroup
}
