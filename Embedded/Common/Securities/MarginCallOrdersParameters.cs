namespace QuantConnect.Securities;

/// <summary>What a margin call model needs to size the reduction of one position.</summary>
public class MarginCallOrdersParameters
{
    internal MarginCallOrdersParameters(Security security, decimal totalPortfolioValue, decimal totalUsedMargin)
    {
        Security = security;
        TotalPortfolioValue = totalPortfolioValue;
        TotalUsedMargin = totalUsedMargin;
    }

    internal Security Security { get; }

    /// <summary>Equity, in the account currency.</summary>
    public decimal TotalPortfolioValue { get; }

    /// <summary>Margin used over all positions, in the account currency.</summary>
    public decimal TotalUsedMargin { get; }
}
