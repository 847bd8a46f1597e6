namespace Backtests.Margin.Liquidation;

/// <summary>What happens to the part of a forced order that the market does not take at once within the limit.</summary>
public enum TimeInForce
{
    /// <summary>It is cancelled; what was filled stays filled (IOC).</summary>
    ImmediateOrCancel,

    /// <summary>Nothing is filled unless all is (FOK).</summary>
    FillOrKill,
}
